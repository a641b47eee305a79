package be.datacoach.administration.people;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.sheet.Sheet;
import be.datacoach.platform.sheet.SheetReader;
import be.datacoach.platform.sheet.SheetReader.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An administrator brings a file with people. Nobody is added yet. */
@ApplicationScoped
public class BringPeople {
    /** How it ended. */
    public sealed interface Outcome {
        /** @param asking whether somebody should look at who comes in before anything else */
        record Brought(String uid, boolean asking) implements Outcome {}

        /** @param most how many rows a file may have */
        record Refused(Refusal why, int most) implements Outcome {}
    }

    @Inject
    private PeopleImports imports;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "DATACOACH_IMPORT_ROWS", defaultValue = "5000")
    private int mostRows;

    @Inject
    @ConfigProperty(name = "DATACOACH_IMPORT_DAYS", defaultValue = "30")
    private int keptDays;

    /** @param cohort which every coach in the file joins, also one that is to be made; empty for none */
    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public Outcome bring(String name, byte[] content, String cohort) {
        SheetReader.Outcome read =
                OneRoster.read(content, mostRows).orElseGet(() -> SheetReader.read(content, mostRows));
        if (read instanceof SheetReader.Outcome.Refused refused) return new Outcome.Refused(refused.why(), mostRows);
        Sheet sheet = ((SheetReader.Outcome.Read) read).sheet();
        Instant now = clock.instant();
        imports.forgetBefore(now.minus(Duration.ofDays(keptDays)));
        Optional<Choice> known = imports.remembered(sheet.headings());
        Choice choice = known.orElseGet(() -> Choice.proposedFor(sheet));
        PeopleImport brought = new PeopleImport(name, sheet, choice.joining(cohort), user.id(), now);
        imports.add(brought);
        trail.record("people.file_brought", brought.uid());
        return new Outcome.Brought(
                brought.uid(), known.isEmpty() && !choice.roles().isEmpty());
    }
}
