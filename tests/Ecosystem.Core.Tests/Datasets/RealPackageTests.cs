using Ecosystem.Core.Datasets;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Tests.Datasets;

public class RealPackageTests
{
    private static readonly DatasetReading Reading = DatasetReader.Read(PackageFolder.Real);
    private static readonly Dataset Data = Reading.Dataset!;

    public static TheoryData<string> Files => [.. DatasetSchema.Tables.Select(table => table.File).Append(DatasetSchema.Descriptor)];

    [Fact]
    public void Read_RealPackage_HasNoProblem() => Reading.Problems.ShouldBeEmpty();

    [Fact]
    public void Read_RealPackage_HoldsEveryRecord()
    {
        Data.Date.ShouldBe(new DateOnly(2026, 11, 22));
        Data.Organizations.Count.ShouldBe(704);
        Data.People.Count.ShouldBe(159);
        Data.Roles.Count.ShouldBe(171);
        Data.Deals.Count.ShouldBe(513);
        Data.Deals.Sum(deal => deal.Participations.Count).ShouldBe(1026);
        Data.Deals.Sum(deal => deal.Participations.Sum(part => part.Considerations.Count)).ShouldBe(196);
        Data.Valuations.Count.ShouldBe(72);
        Data.Relationships.Count.ShouldBe(239);
        Data.Products.Count.ShouldBe(121);
        Data.Events.Count.ShouldBe(279);
        Data.Sources.Count.ShouldBe(1451);
        Data.Rates.Count.ShouldBe(40);
        Data.RateSources.Count.ShouldBe(6);
        Data.Redirects.ShouldBeEmpty();
    }

    [Fact]
    public void Read_RealPackage_HasOneClaimForEachFieldAndSourceAndOneForEachConflict()
    {
        Data.Claims.Count(claim => !claim.Differs).ShouldBe(5003);
        Data.Claims.Count(claim => claim.Differs).ShouldBe(289);
    }

    [Fact]
    public void Read_DealOfAlibabaAndMoonshot_KeepsBothLegsInOrder()
    {
        var deal = Data.Deals.Single(it => it.Id == "moonshot-ai-2024-02");
        var alibaba = deal.Participations.Single(it => it.Investor == "alibaba");
        alibaba.Considerations.Select(it => it.Form).ShouldBe([ConsiderationForm.Cash, ConsiderationForm.ComputeCredits], ignoreOrder: true);
        alibaba.Considerations.ShouldContain(it => it.HeldInEscrow == true);
        Data.Claims.ShouldContain(it => it.Record == deal.Id && it.Field == "participants.alibaba.considerations.held_in_escrow" && it.Value == "true");
    }

    [Theory, MemberData(nameof(Files))]
    public void Write_RealPackage_GivesTheSameBytes(string file)
    {
        using var copy = PackageFolder.Empty();
        DatasetWriter.Write(Data, copy.Path);
        File.ReadAllBytes(Path.Combine(copy.Path, file)).ShouldBe(File.ReadAllBytes(Path.Combine(PackageFolder.Real, file)));
    }

    [Fact]
    public void Write_IntoFolder_LeavesNothingButThePackage()
    {
        using var copy = PackageFolder.Copy();
        DatasetWriter.Write(Data, copy.Path);
        Directory.EnumerateFileSystemEntries(copy.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
            .ShouldBe(Files.Select(row => row.Data).Order(StringComparer.Ordinal));
    }
}
