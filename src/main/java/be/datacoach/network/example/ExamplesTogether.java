package be.datacoach.network.example;

import be.datacoach.network.circle.SharedWith;
import be.datacoach.platform.Page;
import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What examples have to say on <em>Samen</em> and on <em>Netwerken</em>. */
@ApplicationScoped
class ExamplesTogether implements SharedWith {
    private static final int PLACE = 400;
    private static final int A_FEW = 5;

    @Inject
    private ReadOwnExamples readOwnExamples;

    @Inject
    private FindWaitingExamples findWaitingExamples;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Section> forCoach(Phrases phrases) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(phrases.say("app_example.together.all"), "/learner/examples"));
        readOwnExamples.own().stream()
                .limit(A_FEW)
                .map(own -> new Line(
                        own.title().isEmpty() ? phrases.say("app_example.untitled") : own.title(),
                        "/learner/write?uid=" + own.uid(),
                        phrases.say("app_example.stage." + own.stage())))
                .forEach(lines::add);
        return Optional.of(new Section(
                "examples", phrases.say("app_example.together"), phrases.say("app_example.together.text"), lines));
    }

    @Override
    public Optional<Section> forCounsellor(Phrases phrases) {
        Page<FindWaitingExamples.Line> waiting = findWaitingExamples.waiting(1, A_FEW);
        List<Line> lines = new ArrayList<>();
        waiting.rows().stream()
                .map(one -> new Line(one.title(), "/author/example?uid=" + one.uid(), one.author()))
                .forEach(lines::add);
        lines.add(Line.of(phrases.say("app_example.moderation.all"), "/author/examples"));
        return Optional.of(new Section(
                "examples",
                phrases.say("app_example.moderation"),
                phrases.say("app_example.moderation.text", waiting.total()),
                lines));
    }
}
