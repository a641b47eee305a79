package be.datacoach.adaptation.team;

import be.datacoach.adaptation.curriculum.TaskId;

/**
 * A task that the nodenscan made a priority.
 *
 * @param height how high the need is, N = importance × what is not covered, from 1 to 20
 */
public record Need(TaskId task, int height) {
    public Need {
        if (height < 1 || height > 20) throw new IllegalArgumentException("need " + task + ": " + height);
    }
}
