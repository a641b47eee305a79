package be.datacoach.catalogue.source;

import be.datacoach.adaptation.learner.Availability;
import be.datacoach.adaptation.learner.Availability.Absence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads when somebody can work: periods away, and from when until when they are appointed. */
final class AvailabilityReader {

    private AvailabilityReader() {}

    static Availability read(Element element) {
        element.allowing(Set.of("away", "appointed"));
        List<Absence> away = new ArrayList<>();
        for (Element one : element.optionalList("away")) {
            one.allowing(Set.of("from", "to"));
            LocalDate from = Texts.date(one, "from");
            LocalDate to = Texts.date(one, "to");
            if (forwards(one, from, to)) away.add(new Absence(from, to));
        }
        Optional<Element> appointed = element.find("appointed").map(one -> one.allowing(Set.of("from", "until")));
        Optional<LocalDate> from = appointed.flatMap(one -> date(one, "from"));
        Optional<LocalDate> until = appointed.flatMap(one -> date(one, "until"));
        boolean sound = from.isEmpty() || until.isEmpty() || forwards(appointed.get(), from.get(), until.get());
        return sound ? new Availability(away, from, until) : Availability.ALWAYS;
    }

    private static Optional<LocalDate> date(Element element, String key) {
        return element.find(key).map(there -> Texts.date(element, key));
    }

    private static boolean forwards(Element place, LocalDate from, LocalDate to) {
        if (!to.isBefore(from)) return true;
        place.wrong("period_backwards", from + " - " + to);
        return false;
    }
}
