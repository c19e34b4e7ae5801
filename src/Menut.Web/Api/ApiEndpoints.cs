using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Exports;
using Menut.Comparison.Exports.DataSet;
using Menut.Comparison.Search;
using Menut.Comparison.Store;
using Menut.Networks;
using Menut.Web.Frame;
using Menut.Web.Predictions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Menut.Web.Api;

/// <summary>The JSON API and its description.</summary>
internal sealed class ApiEndpoints
{
    private const string Json = "application/json";
    private static readonly ApiParameter Page = new("page", "The page.", "1") { Largest = 1_000_000 };
    private static readonly ApiParameter PerPage = new("per_page", $"How many a page ({Paging.UsualPerPage}).", "20") { Largest = Paging.MostPerPage };
    private readonly MethodCatalogue _catalogue;
    private readonly RunStore? _store;
    private readonly ThingSearch _search;
    private readonly Lazy<Answer> _description;
    private readonly Lazy<Answer> _networks;

    public ApiEndpoints(MethodCatalogue catalogue, RunStore? store, ThingSearch search, PredictionApi predictions)
    {
        (_catalogue, _store, _search) = (catalogue, store, search);
        Operations =
        [
            new("/api/v1/methods", "listMethods", "The methods of the catalogue, by id.", "method_page", [Page, PerPage], Problem.ForRefusals(Methods)),
            new("/api/v1/methods/{id}", "getMethod", "A method.", "method_document", [new("id", "Id of the method.", "mobilenet") { InPath = true }], Problem.ForRefusals(Method)),
            new("/api/v1/networks", "listNetworks", "Every network that Menut can make, with its costs.", "network_list", [], Problem.ForRefusals(_ => _networks!.Value)),
            new("/api/v1/networks/{name}", "getNetwork", "A network.", "network_document", [new("name", "Name of the network.", "mobilenet_v1") { InPath = true }], Problem.ForRefusals(Network)),
            new("/api/v1/runs", "listRuns", "The runs of this machine with what was measured of them, newest first.", "run_page", [Page, PerPage], Problem.ForRefusals(Runs)),
            new(
                "/api/v1/compare", "compare", "Methods, networks and runs side by side.", "comparison",
                [
                    new("m", $"Ids, names or aliases with commas between, at most {CompareState.MostColumns}.", "mobilenet,efficientnet") { Required = true },
                    new("base", "The one of them that the others' quantities are measured from.", "mobilenet"),
                    new("differences", "1 for only the rows that differ.", "1"),
                    new("language", "Language of labels and texts.", "en"),
                ],
                Problem.ForRefusals(Compare)),
            .. predictions.Operations,
        ];
        _networks = new(() => Document(json =>
        {
            NetworkJson.WriteHead(json, _catalogue);
            NetworkJson.WriteNetworks(json, _catalogue);
        }));
        _description = new(() => Answer.Of(Json, OpenApiDescription.Write(Operations)));
    }

    public ImmutableArray<ApiOperation> Operations { get; }

    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var operation in Operations)
        {
            var route = routes.MapMethods(operation.Path, MethodsOf(operation), operation.Handler);
            if (operation.MostBytes is { } most)
                route.WithMetadata(new RequestSizeLimitAttribute(most));
        }

        routes.MapMethods("/api/openapi.json", PageResponse.Reading, Problem.ForRefusals(_ => _description.Value));
        routes.Map("/api/{**rest}", Problem.ForRefusals(NotThere));
    }

    private Answer Methods(HttpContext context)
    {
        var paging = Paging.Of(context.Request);
        return Document(json =>
        {
            MethodSetJson.WriteHead(json, _catalogue);
            paging.Write(json, context.Request, _catalogue.Methods.Length);
            MethodSetJson.WriteMethods(json, _catalogue, _catalogue.Methods.Skip((int)long.Min(paging.Skip, int.MaxValue)).Take(paging.PerPage));
        });
    }

    private Answer Method(HttpContext context)
    {
        string id = Routed(context, "id");
        var method = _catalogue.Methods.FirstOrDefault(method => method.Id == id)
            ?? throw Unknown("method", id, _catalogue.Methods.Select(method => method.Id));
        return Document(json =>
        {
            MethodSetJson.WriteHead(json, _catalogue);
            json.WriteStartObject("method");
            MethodJson.Write(json, method, _catalogue);
            json.WriteEndObject();
        });
    }

    private Answer Network(HttpContext context)
    {
        string name = Routed(context, "name");
        var network = KnownNetworks.Find(name) ?? throw Unknown("network", name, KnownNetworks.All.Select(network => network.Name));
        return Document(json =>
        {
            NetworkJson.WriteHead(json, _catalogue);
            json.WriteStartObject("network");
            NetworkJson.Write(json, network, _catalogue);
            json.WriteEndObject();
        });
    }

    private Answer Runs(HttpContext context)
    {
        var paging = Paging.Of(context.Request);
        return Document(json =>
        {
            RunJson.WriteHead(json);
            paging.Write(json, context.Request, _store?.CountRuns() ?? 0);
            RunJson.WriteRuns(json, _store?.Runs(paging.Skip, paging.PerPage) ?? [], _store);
        });
    }

    private Answer Compare(HttpContext context) => Answer.Of(
        Json, Encoding.UTF8.GetBytes(JsonExport.Write(SelectionQuery.Read(context.Request, SelectionQuery.LanguageOf(context.Request), _catalogue, _store, _search))));

    private Answer NotThere(HttpContext context)
    {
        var request = context.Request;
        string[] allowed = Operations.FirstOrDefault(operation => operation.Path == request.Path) is { } known ? MethodsOf(known) : PageResponse.Reading;
        if (allowed.Contains(request.Method))
            throw Refusal.NotFound("There is no such address here; /api/openapi.json lists those that there are.");
        context.Response.Headers.Allow = string.Join(", ", allowed);
        throw Refusal.ToPrograms(StatusCodes.Status405MethodNotAllowed, $"{ShownText.Of(request.Method)} is not allowed here: only {string.Join(" and ", allowed)}.");
    }

    private static string[] MethodsOf(ApiOperation operation) => operation.MostBytes is null ? PageResponse.Reading : [HttpMethods.Post];

    private static Answer Document(Action<Utf8JsonWriter> members) => Answer.Of(Json, Encoding.UTF8.GetBytes(JsonText.Write(members)));

    private static string Routed(HttpContext context, string name) => (string)context.Request.RouteValues[name]!;

    private static Refusal Unknown(string kind, string name, IEnumerable<string> known)
    {
        string nearest = known.Any() ? $" Did you mean '{Spelling.Nearest(ShownText.Of(name), known)}'?" : "";
        return Refusal.NotFound($"There is no {kind} '{ShownText.Of(name)}'.{nearest}");
    }
}
