package be.datacoach.network.example;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What is asked of an example besides what it says: whether somebody might be recognised, and who may see it. */
@Dependent
class ExampleSupport {
    @Inject
    private ExampleCheck check;

    @Inject
    private ExampleSight sight;

    ExampleCheck check() {
        return check;
    }

    ExampleSight sight() {
        return sight;
    }
}
