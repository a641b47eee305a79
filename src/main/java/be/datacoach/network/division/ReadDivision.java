package be.datacoach.network.division;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.team.CoachId;
import be.datacoach.intake.context.OwnSchools;
import be.datacoach.network.division.DivisionPicture.Agreeing;
import be.datacoach.network.division.DivisionPicture.Card;
import be.datacoach.network.division.DivisionPicture.Other;
import be.datacoach.network.division.DivisionPicture.Pace;
import be.datacoach.network.division.DivisionPicture.Person;
import be.datacoach.network.division.DivisionPicture.Place;
import be.datacoach.network.division.DivisionPicture.Proposed;
import be.datacoach.network.division.DivisionPicture.Reopened;
import be.datacoach.network.division.DivisionPicture.Standing;
import be.datacoach.network.division.DivisionPicture.Voice;
import be.datacoach.organisation.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A coach sees how learning is divided at an own school: what lies on the table, once they said yes to it. */
@ApplicationScoped
public class ReadDivision {
    @Inject
    private CurrentUser user;

    @Inject
    private OwnSchools ownSchools;

    @Inject
    private Tables tables;

    @Inject
    private Accounts accounts;

    /** What is on them. */
    @Dependent
    static class Tables {
        @Inject
        private Rounds rounds;

        @Inject
        private Proposals proposals;

        @Inject
        private Divisions divisions;
    }

    /** @param school by uid; without one, the school where the coach works longest. Nothing for who works nowhere. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Optional<DivisionPicture> read(Optional<String> school) {
        return ownSchools.find(school).map(this::picture);
    }

    /** Whether a school of the coach has others to divide learning with. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public boolean isOffered() {
        return ownSchools.all().stream()
                .anyMatch(school -> tables.rounds.coachesOf(school.id()).size() > 1);
    }

    private DivisionPicture picture(School school) {
        Optional<Round> round = tables.rounds.at(school);
        Optional<Round> own = round.filter(one -> one.seat(user.id()).isPresent());
        Optional<Proposal> proposal = own.filter(Round::isTalking).map(tables.proposals::of);
        int here = tables.rounds.coachesOf(school.id()).size();
        return new DivisionPicture(
                place(school),
                standing(here, own),
                new CoachId(user.uid()),
                here - round.map(one -> one.seats().size()).orElse(0) - (own.isPresent() ? 0 : 1),
                round.map(one -> new Pace(one.division().weeks(), one.division().revision()))
                        .orElse(new Pace(Rounds.WEEKS, 0)),
                own.map(one -> people(one, proposal)).orElse(List.of()),
                own.flatMap(one -> proposal.map(now -> proposed(one, now))),
                own.flatMap(Round::card).map(this::card));
    }

    private Place place(School school) {
        List<Other> others = ownSchools.all().stream()
                .filter(other -> !other.id().equals(school.id()))
                .map(other -> new Other(other.uid(), other.name()))
                .toList();
        return new Place(school.uid(), school.name(), others);
    }

    private static Standing standing(int here, Optional<Round> own) {
        if (own.isEmpty()) return here < 2 ? Standing.ALONE : Standing.ASKED;
        if (!own.get().isShared()) return here < 2 ? Standing.ALONE : Standing.WAITING;
        return own.get().isSettled() ? Standing.SETTLED : Standing.OPEN;
    }

    private static List<Person> people(Round round, Optional<Proposal> proposal) {
        String digest = proposal.map(Proposal::digest).orElse("");
        return round.people().stream()
                .map(account -> new Person(
                        new CoachId(account.uid()),
                        account.displayName(),
                        round.seat(account.id())
                                .map(seat -> agreeing(seat, digest))
                                .orElse(Agreeing.NOT_YET)))
                .toList();
    }

    private static Agreeing agreeing(Seat seat, String digest) {
        if (seat.agreesWith(digest)) return Agreeing.YES;
        return seat.agreedWithAnother(digest) ? Agreeing.WITH_ANOTHER : Agreeing.NOT_YET;
    }

    private Proposed proposed(Round round, Proposal proposal) {
        return new Proposed(
                tables.proposals.text(proposal),
                proposal.digest(),
                proposal.division().proven(),
                round.saidBy(user.id()),
                proposal.division().refusals().stream()
                        .filter(refusal -> refusal.about().who().code().equals(user.uid()))
                        .toList());
    }

    private Card card(RoleCard card) {
        RoleCardText text = card.text();
        List<String> uids =
                text.table().shares().stream().map(share -> share.who().code()).toList();
        Map<CoachId, String> names = accounts.withUids(uids).stream()
                .collect(Collectors.toMap(account -> new CoachId(account.uid()), Account::displayName));
        return new Card(
                card.uid(),
                card.number(),
                card.agreedAt(),
                text,
                names,
                tables.divisions.voices(card).stream()
                        .flatMap(voice -> voice(voice).stream())
                        .toList(),
                card.reopening().map(why -> new Reopened(why, who(card))));
    }

    private Optional<Voice> voice(CardVoice voice) {
        return accounts.withId(voice.coach()).map(account -> new Voice(account.displayName(), voice.agreedAt()));
    }

    private Optional<String> who(RoleCard card) {
        return card.reopenedBy().flatMap(accounts::withId).stream()
                .flatMap(account -> Stream.of(account.displayName()))
                .findFirst();
    }
}
