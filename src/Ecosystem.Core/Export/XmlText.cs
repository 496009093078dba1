using System.Xml;

namespace Ecosystem.Core.Export;

/// <summary>Keeps out of XML the few characters that no XML file can hold, however they are escaped.</summary>
internal static class XmlText
{
    /// <summary>The text with control characters and broken surrogates left out; the text itself when there are none.</summary>
    public static string Valid(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsValid(text, ref i))
                return Without(text);
        }

        return text;
    }

    private static string Without(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            if (IsValid(text, ref i))
                kept.Append(text, start, i - start + 1);
        }

        return kept.ToString();
    }

    /// <summary>Looks at one character; of a pair of surrogates it steps over the first.</summary>
    private static bool IsValid(string text, ref int index)
    {
        if (index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]))
        {
            index++;
            return true;
        }

        return XmlConvert.IsXmlChar(text[index]);
    }
}
