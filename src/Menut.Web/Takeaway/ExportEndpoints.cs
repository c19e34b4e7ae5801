using System.Text;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Exports;
using Menut.Comparison.Exports.DataSet;
using Menut.Comparison.Languages;
using Menut.Comparison.Search;
using Menut.Comparison.Store;
using Menut.Web.Api;
using Menut.Web.Frame;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Menut.Web.Takeaway;

/// <summary>Files to take away: a selection in a language, the whole data set, the list of runs, and the schema of the JSON among them.</summary>
internal sealed class ExportEndpoints(MethodCatalogue catalogue, RunStore? store, ThingSearch search)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var form in ExportForm.All)
        {
            Map($"/{{language}}/compare.{form.Extension}", form, "menut-compare", Selection);
            Map($"/data/methods.{form.Extension}", form, "menut-methods", (request, format) => Export.Write(catalogue, SelectionQuery.LanguageOf(request), format));
        }

        Map("/data/runs.json", ExportForm.Of(ExportFormat.Json), "menut-runs", (_, _) => RunList.Json(store));
        Map("/data/runs.csv", ExportForm.Of(ExportFormat.Csv), "menut-runs", (_, _) => RunList.Csv(store));
        routes.MapMethods("/data/schema.json", PageResponse.Reading, Problem.ForRefusals(_ => Answer.Of("application/schema+json", Encoding.UTF8.GetBytes(JsonSchema.Text))));

        void Map(string path, ExportForm form, string name, Func<HttpRequest, ExportFormat, string> write) =>
            routes.MapMethods(path, PageResponse.Reading, Problem.ForRefusals(context => Answer.Of(form.MediaType, form.Bytes(write(context.Request, form.Format))) with
            {
                FileName = $"{name}.{form.Extension}",
            }));
    }

    private string Selection(HttpRequest request, ExportFormat format)
    {
        string code = (string)request.RouteValues["language"]!;
        var language = Language.Find(code) ?? throw Refusal.NotFound($"There is no language '{ShownText.Of(code)}' here.");
        return Export.Write(SelectionQuery.Read(request, language, catalogue, store, search), format);
    }
}
