namespace Ecosystem.Core.Views;
internal static class Placeholder;
