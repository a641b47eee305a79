package be.datacoach.evidence;

import be.datacoach.adaptation.curriculum.ModuleId;
import java.time.Instant;

/**
 * What an assessment made of somebody's mastery of one competency.
 *
 * @param module what was assessed
 * @param score M from then on, 0 to 100
 * @param level what modules had granted by then, 0 to 3
 */
public record Reached(Instant at, ModuleId module, boolean passed, int score, int level) {}
