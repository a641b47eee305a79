package be.datacoach.access.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What all features hold on somebody, together. Who may ask is for who calls this to say. */
@ApplicationScoped
public class Holdings {
    @Inject
    @Any
    private Instance<Holding> holdings;

    @Inject
    private HeldRows rows;

    public List<String> obstacles(DataSubject person) {
        return all().flatMap(holding -> holding.obstacles(person).stream()).toList();
    }

    public List<String> consequences(DataSubject person) {
        return all().flatMap(holding -> holding.consequences(person).stream()).toList();
    }

    public List<Consent> consents(DataSubject person) {
        return all().flatMap(holding -> holding.consents(person).stream())
                .sorted(Comparator.comparing(Consent::code))
                .toList();
    }

    /** As if they had never been here, but for what {@link Fate} lets stay. Call it in a transaction. */
    public void erase(DataSubject person) {
        all().forEach(holding -> holding.eraseInside(person));
        // The account comes last: everything may point at it.
        all().filter(holding -> !(holding instanceof AccountHolding)).forEach(holding -> erase(holding, person));
        all().filter(AccountHolding.class::isInstance).forEach(holding -> erase(holding, person));
    }

    private void erase(Holding holding, DataSubject person) {
        holding.claims().forEach(claim -> rows.erase(claim, person));
    }

    private Stream<Holding> all() {
        return holdings.stream().sorted(Comparator.comparing(Holdings::name));
    }

    /** Always in the same order, so that two who are erased at once never wait for each other in a circle. */
    private static String name(Holding holding) {
        return holding.getClass().getName();
    }
}
