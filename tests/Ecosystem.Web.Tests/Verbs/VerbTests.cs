using Ecosystem.Web.Verbs;

namespace Ecosystem.Web.Tests.Verbs;

public sealed class VerbTests : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();
    private readonly string _checkout = Checkout();

    [Fact]
    public void Check_RealPackage_SaysALineForEachFileAndEndsWell()
    {
        Run("check", "data").ShouldBe(ExitCode.Done);
        _output.ToString().ShouldContain("deals.csv: 513 rows");
        _output.ToString().ShouldContain("The package is sound");
        _error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void Check_FolderWithoutPackage_NamesEveryMissingFileAndFails()
    {
        var empty = Directory.CreateTempSubdirectory("ecosystem-verbs-");
        Run("check", empty.FullName).ShouldBe(ExitCode.Failed);
        empty.Delete();
        _error.ToString().ShouldContain("datapackage.json: This file is missing.");
        _error.ToString().ShouldContain("16 problems in 16 files");
    }

    [Theory, InlineData("check"), InlineData("check", "data", "more"), InlineData("chekc", "data")]
    public void Run_CalledWrongly_SaysHow(string word, params string[] arguments)
    {
        Run(word, arguments).ShouldBe(ExitCode.Usage);
        _error.ToString().ShouldContain("check DIR");
    }

    [Fact]
    public void Help_NamesTheVerbsAndHowPathsAreRead()
    {
        Run("help").ShouldBe(ExitCode.Done);
        _output.ToString().ShouldContain("check DIR");
        _output.ToString().ShouldContain("PWD");
    }

    [Theory, InlineData(), InlineData("--urls=http://localhost:1"), InlineData("--environment", "Development")]
    public void TryRun_ArgumentsOfTheHost_AreLeftToIt(params string[] args) => VerbDispatcher.TryRun(args, out _).ShouldBeFalse();

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
    }

    private int Run(string word, params string[] arguments) => VerbDispatcher.Run(word, arguments, new VerbConsole(_output, _error, _checkout));

    private static string Checkout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Ecosystem.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the checkout.");
        return folder.FullName;
    }
}
