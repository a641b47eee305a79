package be.datacoach.network.example;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What is asked of an example besides what it says: who might be recognised, who may see it, and what counsellors said of it. */
@Dependent
class ExampleSupport {
    @Inject
    private ExampleCheck check;

    @Inject
    private ExampleSight sight;

    @Inject
    private Examples examples;

    @Inject
    private Accounts accounts;

    ExampleCheck check() {
        return check;
    }

    ExampleSight sight() {
        return sight;
    }

    /** The newest first. */
    List<OwnExample.Said> said(PracticeExample example) {
        return examples.judgementsOn(example).stream()
                .map(one -> new OwnExample.Said(
                        one.verdict(),
                        one.moderator().map(this::name).orElse(""),
                        one.reason(),
                        one.remarks(),
                        one.saidAt()))
                .toList();
    }

    /** Empty of who is gone. */
    String name(AccountId somebody) {
        return accounts.namesOf(List.of(somebody)).getOrDefault(somebody, "");
    }
}
