package be.datacoach.network.example;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Uid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a coach wrote for others, with what counsellors and readers said of it. */
@ApplicationScoped
public class ReadOwnExamples {
    @Inject
    private CurrentUser user;

    @Inject
    private Examples examples;

    @Inject
    private ExampleSupport support;

    /** @param alsoShown whether others meanwhile read an earlier text */
    public record Line(String uid, String title, Stage stage, boolean alsoShown) {}

    /** Each once, what was written last first. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public List<Line> own() {
        List<ExampleText> texts = examples.by(user.id());
        Map<Long, PracticeExample> all =
                examples.withIds(texts.stream().map(ExampleText::example).toList());
        Map<Long, Line> lines = new LinkedHashMap<>();
        for (ExampleText text : texts) {
            Line line =
                    new Line(Objects.requireNonNull(all.get(text.example())).uid(), text.title(), text.stage(), false);
            lines.merge(text.example(), line, ReadOwnExamples::both);
        }
        return List.copyOf(lines.values());
    }

    private static Line both(Line one, Line other) {
        Line worked = one.stage() == Stage.SHOWN ? other : one;
        return new Line(worked.uid(), worked.title(), worked.stage(), true);
    }

    /** The example with this uid; nothing where nobody began one with it. @throws NotAllowed when it is somebody else's */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Optional<OwnExample> open(String uid) {
        Optional<PracticeExample> found = examples.withUid(Uid.chosen(uid));
        if (found.filter(one -> !one.isBy(user.id())).isPresent()) throw NotAllowed.on(uid);
        return found.flatMap(this::read);
    }

    private Optional<OwnExample> read(PracticeExample example) {
        Optional<ExampleText> shown = examples.shown(example);
        return examples.worked(example).or(() -> shown).map(text -> {
            Content content = examples.contentOf(text);
            Wishes wishes = new Wishes(example.isNamed(), example.goesAlong(), text.reach());
            return new OwnExample(
                    example.uid(),
                    new OwnExample.Text(text.revision(), content, wishes, text.writtenAt()),
                    text.stage(),
                    shown.isPresent() && text.stage() != Stage.SHOWN,
                    support.check().in(content, text.assurances(), user.id()),
                    support.said(example),
                    thanks(example));
        });
    }

    private List<OwnExample.Thank> thanks(PracticeExample example) {
        return examples.thanksFor(example).stream()
                .map(one -> new OwnExample.Thank(
                        one.words(),
                        Optional.of(support.name(one.giver())).filter(name -> one.isNamed()),
                        one.givenAt()))
                .toList();
    }
}
