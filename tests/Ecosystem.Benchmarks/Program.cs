// What a person waits for, measured against the published app on the real dataset in headless Chromium.
// Run: dotnet run -c Release --project tests/Ecosystem.Benchmarks [rounds]   (docs/performance.md holds the figures)
// or:  dotnet run -c Release --project tests/Ecosystem.Benchmarks peers         (our pictures beside other libraries)
// or:  dotnet run -c Release --project tests/Ecosystem.Benchmarks screenshots   (the pictures of the README)

using System.Globalization;
using Ecosystem.Benchmarks;

if (args is ["screenshots"])
{
    await Screenshots.RunAsync();
    return;
}

if (args is ["peers", .. var asked])
{
    await PeersBenchmark.RunAsync(asked);
    return;
}

var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 9;
Console.WriteLine($"{Environment.ProcessorCount} processors, {rounds} rounds: median (smallest – largest, number of measurements)");

await StartBenchmark.RunAsync(rounds);
await ServerBenchmark.RunAsync(rounds);
await BrowserBenchmark.RunAsync(rounds);
