package be.datacoach.adaptation.proof;

import java.util.List;
import java.util.Optional;

/**
 * A claim that does not hold.
 *
 * @param subject what it is about: a rule, a competency, {@code M04/overleg} or {@code M04/overleg#2} for the second
 *     variant of a point
 * @param others what else plays a part, such as the other rule of a contradiction
 * @param persona for whom it fails; nobody where something is dead
 */
public record Shortfall(Claim claim, String subject, List<String> others, Optional<Persona> persona) {
    public Shortfall {
        others = List.copyOf(others);
    }
}
