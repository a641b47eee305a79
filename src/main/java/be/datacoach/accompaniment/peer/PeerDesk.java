package be.datacoach.accompaniment.peer;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.accompaniment.feedback.Words;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.Layers;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import be.datacoach.practice.joint.FellowMakers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells a question to a colleague to those who may know of it; to anybody else it looks as if it did not exist. */
@ApplicationScoped
class PeerDesk {
    /** Where words come from. */
    @Dependent
    static class Sources {
        @Inject
        Accounts accounts;

        @Inject
        Layers layers;

        @Inject
        Settings settings;

        @Inject
        Clock clock;
    }

    @Inject
    private CurrentUser user;

    @Inject
    private FellowMakers makers;

    @Inject
    private Sources sources;

    /** @throws NotAllowed to whoever is neither of the two, nor makes it with the one who asked */
    PeerPage.Seat seat(PeerFeedback feedback) {
        if (feedback.asker().equals(user.id())) return PeerPage.Seat.ASKER;
        if (feedback.giver().filter(user.id()::equals).isPresent()) return PeerPage.Seat.GIVER;
        ModuleId module = new ModuleId(feedback.module());
        boolean fellow = feedback.standing() == PeerStanding.GIVEN
                && makers.of(feedback.asker(), module, new BlockId(feedback.block()))
                        .contains(user.id());
        if (fellow) return PeerPage.Seat.MAKER;
        throw NotAllowed.on(feedback.uid());
    }

    PeerPage page(PeerFeedback feedback, PeerPage.Seat seat) {
        ModuleContent content = sources.layers
                .content(new ModuleId(feedback.module()), feedback.moduleVersion())
                .orElseThrow();
        boolean shown = seat != PeerPage.Seat.GIVER
                || feedback.standing() == PeerStanding.ACCEPTED
                || feedback.standing() == PeerStanding.GIVEN;
        boolean said = seat == PeerPage.Seat.GIVER || feedback.standing() == PeerStanding.GIVEN;
        return new PeerPage(
                new PeerPage.Asked(
                        feedback.uid(),
                        name(Optional.of(feedback.asker())),
                        name(feedback.giver()),
                        feedback.question(),
                        feedback.askedAt().plus(term()),
                        isOpen(feedback)),
                content,
                (ArtefactForm) content.block(new BlockId(feedback.block())).orElseThrow(),
                shown ? texts(feedback) : Map.of(),
                new PeerPage.Said(
                        feedback.standing(),
                        said ? feedback.words() : Words.NONE,
                        feedback.revision(),
                        feedback.givenAt(),
                        feedback.thanked(),
                        feedback.shared()),
                seat);
    }

    boolean isOpen(PeerFeedback feedback) {
        return feedback.isOpen(sources.clock.instant(), term());
    }

    Clock clock() {
        return sources.clock;
    }

    private Duration term() {
        return Duration.ofDays(sources.settings.get(Setting.TOGETHER_ANSWER_DAYS));
    }

    private String name(Optional<AccountId> somebody) {
        return somebody.flatMap(sources.accounts::withId)
                .map(Account::displayName)
                .orElse("");
    }

    private static Map<String, String> texts(PeerFeedback feedback) {
        Map<String, String> texts = new HashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(feedback.texts()))) {
            JsonObject fields = reader.readObject();
            fields.keySet().forEach(field -> texts.put(field, fields.getString(field)));
        }
        return texts;
    }
}
