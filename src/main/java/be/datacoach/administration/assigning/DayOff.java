package be.datacoach.administration.assigning;

import be.datacoach.adaptation.condition.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day on which nobody hands in anything.
 *
 * @param why the name of the holiday or quiet period
 * @param before the last day before it on which schools work, if that is still to come
 * @param after the first day after it on which schools work
 */
public record DayOff(LocalDate day, Text why, Optional<LocalDate> before, LocalDate after) {}
