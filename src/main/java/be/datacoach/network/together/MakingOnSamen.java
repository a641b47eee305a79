package be.datacoach.network.together;

import be.datacoach.network.circle.SharedWith;
import be.datacoach.platform.Phrases;
import be.datacoach.practice.joint.JointPage;
import be.datacoach.practice.joint.ReadMaking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a coach makes with others, on <em>Samen</em>. */
@ApplicationScoped
public class MakingOnSamen implements SharedWith {
    private static final String KEY = "app_making.";
    private static final String PAGE = "/learner/making";

    @Inject
    private ReadMaking readMaking;

    @Override
    public int place() {
        return 200;
    }

    @Override
    public Optional<Section> forCoach(Phrases phrases) {
        ReadMaking.Making making = readMaking.read();
        Stream<Line> asked = making.invitations().stream()
                .map(one -> new Line(title(one.thing()), PAGE, phrases.say(KEY + "asked", one.by())));
        Stream<Line> works = making.works().stream()
                .filter(ReadMaking.Work::begun)
                .map(work -> new Line(
                        title(work.page().thing()),
                        "/learner/joint?uid=" + work.page().thing().uid(),
                        String.join(", ", work.page().names())));
        Stream<Line> begin = Stream.of(Line.of(phrases.say(KEY + "begin"), PAGE));
        List<Line> lines = Stream.of(asked, works, begin).flatMap(some -> some).toList();
        return Optional.of(new Section("making", phrases.say(KEY + "title"), "", lines));
    }

    private static String title(JointPage.Thing thing) {
        return thing.form().frame().title();
    }
}
