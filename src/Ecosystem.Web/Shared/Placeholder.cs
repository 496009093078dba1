namespace Ecosystem.Web.Shared;
internal static class Placeholder;
