namespace Menut.Training.Studies.Descriptions;

/// <summary>A whole description to start from.</summary>
public static class StudyExample
{
    /// <summary>JSON with comments.</summary>
    public const string Text = """
        {
          // A named set, a folder with one folder a class, or a .csv of path and label.
          "data": "fashion-mnist",

          // Who teaches. A model that is there: { "model": "runs/efficientnet_b0-1" }; or a network, which is trained first.
          // Several are averaged; students are compared with the first.
          "teachers": [
            { "network": "efficientnet_b0", "resolution": 32, "recipe": { "epochs": 10 } }
          ],

          // What learns: options as those of `menut train`. A `name` of its own is needed where two would have the same.
          "students": [
            { "network": "mobilenet_v1", "width": 0.25, "resolution": 32 }
          ],

          // How: methods and options of `menut distill`. Plain training and tuned soft labels are in the table anyway.
          "methods": [
            { "method": "soft-labels", "temperature": 4, "alpha": 0.9 },
            { "method": "standardised" },
            { "method": "dkd" },
            { "method": "dist" }
          ],

          // Settings of soft labels from which validation chooses, once a student, with the first seed. With early_stop,
          // hopeless ones end after a part of the epochs; without, each has the same budget as everything else.
          "tuning": { "temperature": [1, 2, 4], "alpha": [0.5, 0.9], "early_stop": false },

          // Every student is trained by every method with each seed.
          "seeds": [1, 2, 3],

          // The same for all students; what is not said follows from the data, as for `menut train`.
          "recipe": { "epochs": 10, "batch_size": 128 },

          // none, flip, small, photo, or an object of settings.
          "augmentation": "small"
        }

        """;
}
