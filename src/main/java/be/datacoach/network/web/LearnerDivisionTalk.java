package be.datacoach.network.web;

import be.datacoach.access.NotAllowed;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.team.CoachId;
import be.datacoach.network.division.DivisionPicture;
import be.datacoach.network.division.DivisionWords;
import be.datacoach.network.division.ReadDivision;
import be.datacoach.network.division.SaidOfModule;
import be.datacoach.network.division.SayOfModule;
import be.datacoach.network.division.SayOfModule.Heard;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a coach says of a module, and in a few sentences what that changes. */
@Named
@RequestScoped
public class LearnerDivisionTalk {
    private static final String KEY = "learner_division.";

    @Inject
    private LearnerDivisionView.Asked asked;

    @Inject
    private SayOfModule sayOfModule;

    @Inject
    private ReadDivision readDivision;

    @Inject
    private LearnerTableView.Source source;

    /** The button that was pressed says of which module, and what: {@code M06:TAKES}, or {@code M06:} to take it back. */
    public String say() {
        String school = asked.school().orElseThrow(() -> NotAllowed.on("no school"));
        String[] said = asked.word("say").split(":");
        Optional<SaidOfModule> word = said.length == 1 ? Optional.empty() : Optional.of(word(said[1]));
        Heard heard = sayOfModule.say(school, new ModuleId(said[0]), word, asked.number("seen"));
        if (heard.settled()) {
            Say.first(KEY + "message.warn.settled");
        } else {
            tell(school, heard);
        }
        return LearnerDivisionView.PAGE + school;
    }

    private static SaidOfModule word(String code) {
        return Arrays.stream(SaidOfModule.values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(code));
    }

    private void tell(String school, Heard heard) {
        if (heard.overtaken()) Say.first(KEY + "message.warn.overtaken");
        heard.refusals().forEach(refusal -> Say.first(KEY + "refused." + refusal.why()));
        DivisionPicture picture = readDivision.read(Optional.of(school)).orElseThrow();
        Map<CoachId, String> names = new HashMap<>();
        picture.people().forEach(person -> names.put(person.who(), person.name()));
        DivisionWords words = source.words(names, picture.self());
        List<String> changed = words.changed(heard.before(), heard.after());
        Say.done(KEY + (changed.isEmpty() ? "message.info.same" : "message.info.said"));
        changed.forEach(sentence -> Say.done(KEY + "message.info.sentence", sentence));
    }
}
