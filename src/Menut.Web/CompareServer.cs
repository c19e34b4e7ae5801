using System.Globalization;
using System.Net;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Search;
using Menut.Comparison.Store;
using Menut.Web.Api;
using Menut.Web.Charts;
using Menut.Web.Charts.Drawing;
using Menut.Web.Frame;
using Menut.Web.Methods;
using Menut.Web.Predictions;
using Menut.Web.Structure;
using Menut.Web.Takeaway;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Menut.Web;

/// <summary>The Compare page, for this machine only.</summary>
public static class CompareServer
{
    /// <summary>Serves until cancelled.</summary>
    /// <exception cref="MenutException">The port is taken or the store can't be used.</exception>
    public static async Task RunAsync(CompareServerOptions options, CancellationToken cancellationToken = default)
    {
        if (options.Port is < 0 or > IPEndPoint.MaxPort)
            throw MenutException.WrongUsage(string.Create(CultureInfo.InvariantCulture, $"--port {options.Port} is out of range: 0 to 65535."));
        using var store = options.StorePath is null ? null : RunStore.Open(options.StorePath);
        await using var app = Build(options, store);
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw MenutException.Failure(string.Create(CultureInfo.InvariantCulture, $"Port {options.Port} is taken: choose another with --port (0 takes any)."), e);
        }

        options.Listening?.Report(new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()));
        await app.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The server before it listens, for tests that ask it which addresses it has.</summary>
    internal static WebApplication Build(CompareServerOptions options, RunStore? store)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Limits.MaxRequestLineSize = Protection.LongestRequestLine;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddSingleton<ChartPictures>();
        builder.Services.AddResponseCompression(Compression.Set);
        var app = builder.Build();
        app.UseResponseCompression();
        app.Use(new Protection(options.Failures).Invoke);
        app.UseRouting();
        app.Use(PageLanguage.Invoke);
        PageAssets.Map(app);
        var catalogue = options.Catalogue ?? MethodCatalogue.Default;
        var search = new ThingSearch(catalogue, store);
        new CompareEndpoints(catalogue, store, search).Map(app);
        new MethodEndpoints(catalogue, search).Map(app);
        new ChartEndpoints(catalogue, store, app.Services.GetRequiredService<ChartPictures>()).Map(app);
        new StructureEndpoints(catalogue).Map(app);
        var predictor = new PicturePredictor();
        new TryEndpoints(store, predictor).Map(app);
        new ExportEndpoints(catalogue, store, search).Map(app);
        new ApiEndpoints(catalogue, store, search, new PredictionApi(store, predictor)).Map(app);
        new SiteEndpoints(catalogue).Map(app);
        app.MapFallback(context => PageResponse.Reads(context.Request) ? NotFoundPage.Send(context) : PageResponse.NotAllowed(context));
        return app;
    }
}
