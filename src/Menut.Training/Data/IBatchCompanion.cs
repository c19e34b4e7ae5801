namespace Menut.Training.Data;

/// <summary>Something that is fetched for a batch by the pipeline's own threads, ahead of the step.</summary>
internal interface IBatchCompanion
{
    /// <summary>Fetches; called once a batch, from several threads, when its pictures are drawn and written.</summary>
    void Fetch(Batch batch);
}
