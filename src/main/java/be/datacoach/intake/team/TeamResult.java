package be.datacoach.intake.team;

/**
 * What a team says about one factor or task.
 *
 * @param mean on the scale of the answers (factors 1 to 5, needs 0 to 20)
 * @param deviation standard deviation of a sample, on the same scale
 */
public record TeamResult(String item, double mean, double deviation) {}
