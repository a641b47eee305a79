package be.datacoach.authoring.web.variant;

import be.datacoach.authoring.ReadModule;
import be.datacoach.authoring.draft.ReadTexts;
import be.datacoach.authoring.draft.Text;
import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.authoring.source.Point;
import be.datacoach.authoring.source.Point.Readers;
import be.datacoach.authoring.source.Point.Variant;
import be.datacoach.authoring.source.PointEditing;
import be.datacoach.authoring.variant.EditPoint;
import be.datacoach.authoring.variant.PointEdit;
import be.datacoach.authoring.web.Asked;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.ConditionWords;
import be.datacoach.platform.NotFound;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** A variant of one text: for whom, and in which words. Without words it is about one that is there already. */
@Named
@RequestScoped
public class AuthorVariantView {

    private static final String PAGE = "/author/readers?faces-redirect=true&module=";

    @Inject
    private ReadTexts readTexts;

    @Inject
    private ReadModule readModule;

    @Inject
    private EditPoint editPoint;

    @Inject
    private Catalogue catalogue;

    private ReadTexts.Texts texts;
    private Optional<Text> text = Optional.empty();
    private Optional<Point> point = Optional.empty();
    private ReadersForm form = new ReadersForm(List.of(), false, "");
    private List<String> wrong = List.of();

    @PostConstruct
    void read() {
        texts = readTexts.read(Asked.module(), Asked.block());
        PointEditing editing = PointEditing.of(texts.source());
        if (isNew()) {
            text = texts.texts().stream()
                    .filter(one -> one.passage().where().equals(where()))
                    .findFirst();
            point = editing.pointAt(where());
            if (text.isEmpty() && point.isEmpty()) throw new NotFound("text " + where());
        } else {
            point = editing.point(Asked.parameter("point"));
            Readers readers =
                    variant().orElseThrow(() -> new NotFound("variant")).readers();
            form = ReadersForm.of(readers, words());
        }
    }

    private Where where() {
        return new Where(Asked.block(), Asked.parameter("path"));
    }

    private Optional<Variant> variant() {
        int index = Asked.number("index");
        return point.filter(one -> index >= 0 && index < one.variants().size())
                .map(one -> one.variants().get(index));
    }

    public String save() {
        form = ReadersForm.sent();
        wrong = form.wrong(catalogue.common(), words());
        if (!wrong.isEmpty()) return "";
        EditPoint.Outcome outcome = editPoint.edit(Asked.module(), edit(), Long.parseLong("0" + digits("seen")));
        if (outcome instanceof EditPoint.Outcome.Done done) {
            say(done);
            return PAGE + getModule() + "&block=" + getBlock();
        }
        Say.refused(
                outcome instanceof EditPoint.Outcome.Changed
                        ? "author_variant.message.error.changed"
                        : "author_variant.message.error.refused");
        return "";
    }

    private PointEdit edit() {
        if (!isNew()) return new PointEdit.ReadBy(Asked.parameter("point"), Asked.number("index"), form.readers());
        String words = Asked.parameter("words").replaceAll("\\r\\n?", "\n").strip();
        return new PointEdit.Add(where(), new Variant(form.readers(), words + "\n"));
    }

    static void say(EditPoint.Outcome.Done done) {
        if (done.unread().isEmpty()) Say.done("author_readers.message.info.saved");
        else
            Say.first(
                    "author_readers.message.warn.unread",
                    done.unread().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }

    private static String digits(String name) {
        String sent = Asked.parameter(name);
        return sent.matches("\\d{1,12}") ? sent : "";
    }

    private ConditionWords words() {
        return new ConditionWords(catalogue.curriculum(), Phrases.in(Faces.getLocale()));
    }

    public boolean isNew() {
        return !Asked.parameter("path").isEmpty();
    }

    public String getModule() {
        return Asked.module().code();
    }

    public String getBlock() {
        return Asked.block();
    }

    public String getBlockTitle() {
        return readModule.read(Asked.module()).content().blocks().stream()
                .filter(block -> block.id().code().equals(Asked.block()))
                .map(block -> block.frame().title())
                .findFirst()
                .orElse("");
    }

    public String getPath() {
        return Asked.parameter("path");
    }

    public String getPoint() {
        return point.map(Point::name).orElse("");
    }

    public int getIndex() {
        return Asked.number("index");
    }

    public String getSeen() {
        String sent = digits("seen");
        return sent.isEmpty() ? Long.toString(EditPoint.seal(point)) : sent;
    }

    /** The words to begin with: those that everybody reads now, or what was sent. */
    public String getWords() {
        String sent = Asked.parameter("words");
        return sent.isEmpty() ? text.map(Text::words).orElse("") : sent;
    }

    /** What everybody else goes on reading. */
    public String getOtherwise() {
        return point.flatMap(Point::otherwise)
                .orElseGet(() -> text.map(Text::words).orElse(""));
    }

    public String getVariantWords() {
        return variant().map(Variant::words).orElse("");
    }

    public List<ReaderLine> getLines() {
        return form.lines(new TreeSet<>(catalogue.common().variantKeys()), words());
    }

    public boolean isAny() {
        return form.any();
    }

    public String getWritten() {
        return form.written();
    }

    /** Whether the finer part of the form is shown open. */
    public boolean isFine() {
        return form.said().size() > 1 || !form.written().isEmpty();
    }

    public List<String> getWrong() {
        return wrong;
    }
}
