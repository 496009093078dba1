using Ecosystem.Core.Records;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ecosystem.Storage.Model;

/// <summary>A member of a closed list is kept by its written name, so that a table can be read without the program.</summary>
internal sealed class VocabularyConverter<T>()
    : ValueConverter<T, string>(value => Vocabulary<T>.Name(value), name => Vocabulary<T>.Parse(name)) where T : struct, Enum;
