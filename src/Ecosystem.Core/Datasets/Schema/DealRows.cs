using Ecosystem.Core.Records;

namespace Ecosystem.Core.Datasets.Schema;

/// <summary>A participation with its deal and its place in it, as a row has it.</summary>
internal sealed record ParticipationRow(string Deal, int Position, Participation Participation)
{
    /// <summary>The row's id, made of deal and investor.</summary>
    public string Id => $"{Deal}/{Participation.Investor}";
}

/// <summary>A consideration with its participation and its place in it, as a row has it.</summary>
internal sealed record ConsiderationRow(string Participation, int Position, Consideration Consideration);
