using Microsoft.AspNetCore.Http;

namespace Menut.Web.Api;

/// <summary>A request that can't be answered as asked; whoever maps an address turns it into a <see cref="Problem"/>.</summary>
/// <param name="status">HTTP status.</param>
/// <param name="message">One line that names what is wrong.</param>
internal sealed class Refusal(int status, string message) : Exception(message)
{
    public int Status { get; } = status;

    public static Refusal BadRequest(string message) => new(StatusCodes.Status400BadRequest, message);

    public static Refusal NotFound(string message) => new(StatusCodes.Status404NotFound, message);

    /// <summary>A handler whose refusals are answered as problems, and nothing else of it caught.</summary>
    public static RequestDelegate Answered(Func<HttpContext, Answer> answer) => context =>
    {
        Answer made;
        try
        {
            made = answer(context);
        }
        catch (Refusal refusal)
        {
            made = Problem.Of(context.Request, refusal.Status, refusal.Message);
        }

        return made.Send(context);
    };
}
