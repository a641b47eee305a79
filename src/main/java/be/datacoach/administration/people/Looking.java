package be.datacoach.administration.people;

import be.datacoach.administration.people.PeopleImport.State;
import be.datacoach.platform.sheet.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks at a file as things are now. To be called inside a transaction; it changes nothing. */
@ApplicationScoped
class Looking {
    @Inject
    private Acquaintance acquaintance;

    /** While portions of it are taken or undone, without verdicts: what they would be changes by the second. */
    Look at(PeopleImport brought) {
        return look(brought, brought.state() == State.BROUGHT || brought.state() == State.TAKEN);
    }

    /** With verdicts on all rows, as the last portion needs them. */
    Look whole(PeopleImport brought) {
        return look(brought, true);
    }

    /** The verdicts on some rows: as if they were the whole file, but for the names of schools that stand in other rows. */
    List<Verdict> at(PeopleImport brought, Set<Integer> lines) {
        Sheet sheet = brought.sheet();
        Sheet rows = sheet.only(lines::contains);
        Choice choice = brought.choice();
        return new Examination(acquaintance.with(rows, choice), choice).of(sheet, rows);
    }

    private Look look(PeopleImport brought, boolean open) {
        Sheet sheet = brought.sheet();
        Choice choice = brought.choice();
        List<Verdict> verdicts = open && choice.isEnough()
                ? new Examination(acquaintance.with(sheet, choice), choice).of(sheet)
                : List.of();
        return new Look(
                brought.uid(),
                brought.name(),
                brought.state(),
                sheet,
                choice,
                verdicts,
                seen(verdicts),
                brought.journal());
    }

    /** The same for the same verdicts; what it is does not matter. */
    private static String seen(List<Verdict> verdicts) {
        String all = verdicts.stream().map(Verdict::said).collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
