// The random state of libtorch is one for the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
