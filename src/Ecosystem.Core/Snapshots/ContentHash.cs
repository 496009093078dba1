using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>
/// A short hash of everything a dataset holds. The same records give the same hash in any process and from any database:
/// figures are hashed as they are written, not as they are stored (1.0 and 1 are one value).
/// </summary>
internal sealed class ContentHash
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 20);

    /// <summary>Sixteen hexadecimal digits.</summary>
    public static string Of(Dataset dataset)
    {
        var hash = new ContentHash();
        hash.Write(dataset.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var item in dataset.Organizations)
        {
            hash.Write("organization", item.Id, item.Name, item.NameZh, item.NamePinyin, item.Kind.ToString(), item.Country, item.City,
                item.Founded?.ToString(), item.Status?.ToString(), item.Ticker, item.Parent, item.Website, item.Summary);
            hash.Write(item.Aliases);
            hash.Write(item.Sectors);
        }

        foreach (var item in dataset.People)
            hash.Write("person", item.Id, item.Name, item.NameZh, item.NamePinyin, item.Summary);
        foreach (var item in dataset.Roles)
            hash.Write("role", item.Id, item.Person, item.Organization, item.Title, item.From?.ToString(), item.To?.ToString());
        foreach (var item in dataset.Deals)
            hash.Write(item);
        foreach (var item in dataset.Valuations)
            hash.Write("valuation", item.Id, item.Organization, item.Date.ToString(), item.Amount.ToString(), item.Basis.ToString());
        foreach (var item in dataset.Relationships)
        {
            hash.Write("relationship", item.Id, item.From, item.To, item.Kind.ToString(), item.Since?.ToString(), item.Until?.ToString(),
                item.Amount?.ToString(), item.ConditionOf, item.Summary);
        }

        foreach (var item in dataset.Products)
            hash.Write("product", item.Id, item.Name, item.NameZh, item.NamePinyin, item.Organization, item.Kind.ToString(), item.Released?.ToString(), item.Summary);
        foreach (var item in dataset.Events)
        {
            hash.Write("event", item.Id, item.Date.ToString(), item.Kind.ToString(), item.Title, item.Summary,
                item.Metric?.Name, Text(item.Metric?.Value), item.Metric?.Unit);
            hash.Write(item.Organizations);
        }

        foreach (var item in dataset.Sources.Concat(dataset.RateSources))
            hash.Write("source", item.Id, item.Url, item.Title, item.Publisher, item.Published?.ToString(), item.Language, item.Reliability.ToString());
        foreach (var item in dataset.Claims)
            hash.Write("claim", item.Kind.ToString(), item.Record, item.Field, item.Source, item.Value, item.Differs ? "differs" : "agrees", item.Note);
        foreach (var item in dataset.Rates)
            hash.Write("rate", item.Currency, item.Period.ToString(), Text(item.PerUsd), item.Source, item.Basis);
        foreach (var item in dataset.Redirects)
            hash.Write("redirect", item.Kind.ToString(), item.From, item.To);
        return Convert.ToHexStringLower(SHA256.HashData(hash._buffer.WrittenSpan))[..16];
    }

    private void Write(Deal deal)
    {
        Write("deal", deal.Id, deal.Target, deal.Announced.ToString(), deal.Kind.ToString(), deal.Round, deal.Status.ToString(),
            deal.Amount?.ToString(), deal.Valuation?.Amount.ToString(), deal.Valuation?.Basis.ToString(), deal.Summary);
        foreach (var part in deal.Participations)
        {
            Write("part", part.Investor, part.IsPerson ? "person" : "", part.Lead ? "lead" : "", Text(part.StakePercent));
            foreach (var leg in part.Considerations)
                Write("leg", leg.Form.ToString(), leg.Amount?.ToString(), leg.HeldInEscrow?.ToString(), leg.Terms);
        }
    }

    private void Write(params ReadOnlySpan<string?> fields)
    {
        foreach (var field in fields)
            Write(field);
        _buffer.Write([(byte)'\n']);
    }

    private void Write(IReadOnlyList<string> list)
    {
        foreach (var item in list)
            Write(item);
        _buffer.Write([(byte)'\n']);
    }

    // 0xFF and 0xFE never occur in UTF-8: a field cannot run into the next, and null is not the empty text.
    private void Write(string? field)
    {
        if (field is null)
            _buffer.Write([(byte)0xFE]);
        else
            Encoding.UTF8.GetBytes(field, _buffer);
        _buffer.Write([(byte)0xFF]);
    }

    private static string? Text(decimal? value) => value?.ToString("0.##########", CultureInfo.InvariantCulture);
}
