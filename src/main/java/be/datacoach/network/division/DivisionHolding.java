package be.datacoach.network.division;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.Consent;
import be.datacoach.access.rights.DataSubject;
import be.datacoach.access.rights.Holding;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who lies on the table of a school, what they said, and what they agreed on. */
@ApplicationScoped
public class DivisionHolding implements Holding {
    @Inject
    private Divisions divisions;

    @Inject
    private Schools schools;

    @Override
    public List<Consent> consents(DataSubject person) {
        return divisions.newestSeats(person.id()).stream()
                .flatMap(seat -> schools.withId(seat.school()).stream().map(school -> consent(seat, school)))
                .toList();
    }

    private static Consent consent(Seat seat, School school) {
        return new Consent(
                "division",
                school.name(),
                seat.leftAt().isEmpty(),
                Optional.of(seat.leftAt().orElse(seat.joinedAt())),
                "/learner/division");
    }

    @Override
    public List<Claim> claims() {
        return List.of(
                Claim.of("division_seat")
                        .by("coach_id")
                        .shows("school_id:school.name", "joined_at", "left_at", "agreed_at")
                        .keepsBack("agreed_with")
                        .erased(),
                Claim.of("division_word")
                        .by("coach_id")
                        .shows("school_id:school.name", "module", "word", "said_at")
                        .erased(),
                Claim.of("role_card_voice")
                        .by("coach_id")
                        .shows("card_id:role_card.number", "agreed_at")
                        .erased(),
                Claim.of("role_card")
                        .by("reopened_by")
                        .shows("number", "reopened_at")
                        .keepsBack("uid", "school_id", "content", "agreed_at", "reopening")
                        .forgotten(),
                Claim.of("school_division").nobody());
    }
}
