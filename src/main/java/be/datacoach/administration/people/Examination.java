package be.datacoach.administration.people;

import be.datacoach.access.Account;
import be.datacoach.access.Role;
import be.datacoach.administration.people.Choice.Part;
import be.datacoach.administration.people.Fault.Code;
import be.datacoach.platform.sheet.Sheet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Says of every row what it would do. An empty cell changes nothing; roles, schools and cohorts are added and never taken
 * away. It changes nothing, so the same file and the same knowledge give the same verdicts.
 */
final class Examination {
    private final Known known;
    private final Choice choice;
    private final Identification identification;
    private final Directory directory;

    Examination(Known known, Choice choice) {
        this.known = known;
        this.choice = choice;
        this.identification = new Identification(known.people());
        this.directory = new Directory(known, choice);
    }

    List<Verdict> of(Sheet sheet) {
        return of(sheet, sheet);
    }

    /** @param rows of the sheet, which is heard as a whole */
    List<Verdict> of(Sheet sheet, Sheet rows) {
        Map<String, Integer> seen = new HashMap<>();
        List<Verdict> verdicts = new ArrayList<>();
        sheet.lines().stream()
                .map(line -> new Said(line, choice))
                .filter(said -> !said.staysOutside())
                .forEach(directory::hear);
        for (Sheet.Line line : rows.lines()) {
            Said said = new Said(line, choice);
            if (said.staysOutside()) {
                verdicts.add(Verdict.outside(line.number(), said.name()));
                continue;
            }
            Verdict verdict = verdict(said);
            verdicts.add(twin(said, verdict, seen)
                    .map(row -> verdict.with(Fault.of(keyField(said), Code.SAME_AS_ROW, Integer.toString(row))))
                    .orElse(verdict));
        }
        return verdicts;
    }

    /** The row before this one that is about the same person. */
    private static Optional<Integer> twin(Said said, Verdict verdict, Map<String, Integer> seen) {
        Set<String> marks = new TreeSet<>();
        verdict.known().ifPresent(account -> marks.add("uid " + account.uid()));
        if (said.has(Field.EXTERNAL_ID)) marks.add("key " + said.text(Field.EXTERNAL_ID));
        if (verdict.known().isEmpty() && !said.username().isEmpty()) marks.add("name " + said.username());
        Optional<Integer> twin = marks.stream()
                .filter(seen::containsKey)
                .map(mark -> seen.getOrDefault(mark, 0))
                .findFirst();
        marks.forEach(mark -> seen.putIfAbsent(mark, said.line().number()));
        return twin;
    }

    private static Field keyField(Said said) {
        return said.has(Field.EXTERNAL_ID) ? Field.EXTERNAL_ID : said.usernameField();
    }

    private Verdict verdict(Said said) {
        Identification.Found found = identification.of(said);
        List<Fault> faults = new ArrayList<>(found.faults());
        List<Change> changes = new ArrayList<>();
        Set<Role> roles = roles(said, found.known(), faults);
        List<Place> schools = fresh(found.known(), directory.schools(said, faults::add));
        boolean coach = roles.contains(Role.COACH);
        List<Place> cohorts = fresh(found.known(), directory.cohorts(said, coach, faults::add));
        String name =
                said.name().isEmpty() ? found.known().map(Account::displayName).orElse("") : said.name();
        if (name.length() > Identification.LONGEST_NAME) {
            faults.add(Fault.of(said.nameField(), Code.NAME_TOO_LONG));
        }
        if (!coach && (!schools.isEmpty() || !cohorts.isEmpty())) {
            faults.add(Fault.of(schools.isEmpty() ? Field.COHORT : schoolField(said), Code.NO_COACH));
        }
        person(said, found.known(), name, changes);
        access(said, found.known(), changes, faults);
        String had = found.known().map(account -> codes(account.roles())).orElse("");
        note(Field.ROLE, had, codes(roles), changes);
        schools.forEach(school -> changes.add(new Change(Field.SCHOOL, "", school.name())));
        cohorts.forEach(cohort -> changes.add(new Change(Field.COHORT, "", cohort.name())));
        return new Verdict(said.line().number(), found.known(), name, changes, faults, schools, cohorts, false);
    }

    private static Field schoolField(Said said) {
        return said.has(Field.SCHOOL) ? Field.SCHOOL : Field.SCHOOL_ID;
    }

    private static void person(Said said, Optional<Account> known, String name, List<Change> changes) {
        note(Field.NAME, known.map(Account::displayName).orElse(""), name, changes);
        if (known.isEmpty()) note(Field.USERNAME, "", said.username(), changes);
        note(Field.EMAIL, known.flatMap(Account::email).orElse(""), said.email(), changes);
        note(Field.EXTERNAL_ID, known.flatMap(Account::externalId).orElse(""), said.text(Field.EXTERNAL_ID), changes);
    }

    private static void note(Field field, String from, String to, List<Change> changes) {
        if (!to.isEmpty() && !to.equals(from)) changes.add(new Change(field, from, to));
    }

    private static void access(Said said, Optional<Account> known, List<Change> changes, List<Fault> faults) {
        String language = said.text(Field.LANGUAGE);
        Optional<Locale> spoken = Words.shipped().language(language);
        if (!language.isEmpty() && spoken.isEmpty()) {
            faults.add(Fault.of(Field.LANGUAGE, Code.LANGUAGE_UNKNOWN, language));
        }
        String before = known.map(account -> account.locale().getLanguage()).orElse("");
        note(Field.LANGUAGE, before, spoken.map(Locale::getLanguage).orElse(""), changes);
        String text = said.text(Field.ACTIVE);
        Optional<Boolean> active = Words.shipped().yes(text);
        if (!text.isEmpty() && active.isEmpty()) faults.add(Fault.of(Field.ACTIVE, Code.ACTIVE_UNKNOWN, text));
        if (active.isEmpty() || known.map(Account::isActive).orElse(true).equals(active.get())) return;
        if (known.isEmpty()) faults.add(Fault.of(Field.ACTIVE, Code.ACTIVE_NEW));
        else if (known.get().roles().contains(Role.ADMINISTRATOR)) {
            faults.add(Fault.of(Field.ACTIVE, Code.ACTIVE_ADMINISTRATOR));
        } else changes.add(new Change(Field.ACTIVE, "" + !active.get(), "" + active.get()));
    }

    /** What somebody is from now on. */
    private Set<Role> roles(Said said, Optional<Account> known, List<Fault> faults) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        known.map(Account::roles).ifPresent(roles::addAll);
        for (String text : said.list(Field.ROLE)) {
            Optional<Part> part = choice.part(text);
            if (part.equals(Optional.of(Part.OUT))) continue;
            Optional<Role> role = part.map(Part::name)
                    .flatMap(Role::named)
                    .or(() -> Words.shipped().role(text));
            if (role.isEmpty()) faults.add(Fault.of(Field.ROLE, Code.ROLE_UNKNOWN, text));
            else if (role.get() == Role.ADMINISTRATOR && !roles.contains(Role.ADMINISTRATOR)) {
                faults.add(Fault.of(Field.ROLE, Code.ROLE_BY_HAND));
            } else roles.add(role.get());
        }
        if (roles.isEmpty()) roles.add(choice.usual());
        return roles;
    }

    static String codes(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    /** Each place once, without those where somebody is already. */
    private List<Place> fresh(Optional<Account> person, List<Place> places) {
        Map<String, Place> fresh = new LinkedHashMap<>();
        places.stream()
                .filter(place -> person.isEmpty() || !known.belongs(person.get(), place))
                .forEach(place -> fresh.putIfAbsent(place.mark(), place));
        return List.copyOf(fresh.values());
    }
}
