using Ecosystem.Core.Records;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ecosystem.Storage.Model;

/// <summary>A partial date is kept as its text: it sorts as a date does, and its precision survives.</summary>
internal sealed class PartialDateConverter()
    : ValueConverter<PartialDate, string>(date => date.ToString(), text => PartialDate.Parse(text));
