using Ecosystem.Core.Records;

namespace Ecosystem.Storage.Model;

/// <summary>A row of <c>people</c>.</summary>
internal sealed class PersonRow
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public string? NameZh { get; init; }
    public string? NamePinyin { get; init; }
    public required string Summary { get; init; }

    public static PersonRow Of(Person record) => new()
    {
        Id = record.Id,
        Name = record.Name,
        NameZh = record.NameZh,
        NamePinyin = record.NamePinyin,
        Summary = record.Summary,
    };

    public Person ToRecord() => new(Id, Name, NameZh, NamePinyin, Summary);
}
