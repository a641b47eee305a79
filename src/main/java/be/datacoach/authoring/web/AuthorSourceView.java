package be.datacoach.authoring.web;

import be.datacoach.authoring.draft.DropTyped;
import be.datacoach.authoring.draft.ReadSource;
import be.datacoach.authoring.draft.SaveSource;
import be.datacoach.authoring.draft.TypedText;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** A module as the text it is, for who likes text. */
@Named
@RequestScoped
public class AuthorSourceView {

    /** Something that is wrong, with the line that it is on; 1 where it is about the whole. */
    public record Wrong(int line, FindingRow row) {}

    @Inject
    private ReadSource readSource;

    @Inject
    private SaveSource saveSource;

    @Inject
    private DropTyped dropTyped;

    @Inject
    private Moments moments;

    private ReadSource.Source source;

    @PostConstruct
    void read() {
        source = readSource.read(Asked.module());
    }

    public String save() {
        String seal = Asked.parameter("seal");
        long seen = seal.matches("\\d{1,18}") ? Long.parseLong(seal) : -1;
        switch (saveSource.save(Asked.module(), seen, Asked.parameter("text"))) {
            case SAVED -> Say.done("author_source.message.info.saved");
            case SAME -> Say.done("author_source.message.info.same");
            case KEPT_BESIDE -> Say.first("author_source.message.warn.beside");
            case MERGED -> Say.done("author_source.message.info.merged");
            case CLASHED -> Say.first("author_source.message.warn.clashed");
            case OVERTAKEN -> Say.first("author_source.message.warn.overtaken");
            case TOO_LONG -> {
                Say.refused("author_source.message.error.long");
                return "";
            }
        }
        return here();
    }

    public String drop() {
        dropTyped.drop(Asked.module());
        Say.done("author_source.message.info.dropped");
        return here();
    }

    private static String here() {
        return "/author/source?faces-redirect=true&module=" + Asked.module();
    }

    public String getModule() {
        return source.work().module().code();
    }

    public String getTitle() {
        return getModule();
    }

    public String getWords() {
        return source.words();
    }

    public String getSeal() {
        return Long.toString(source.seal());
    }

    /** Whether these words are not in the draft. */
    public boolean isBeside() {
        return source.typed().isPresent();
    }

    public String getTypedAt() {
        return source.typed().map(TypedText::typedAt).map(moments::say).orElse("");
    }

    public boolean isSound() {
        return source.findings().isEmpty();
    }

    public List<Wrong> getWrong() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return source.findings().stream()
                .map(finding -> new Wrong(
                        Math.max(1, finding.line()),
                        CandidateRow.findings(List.of(finding), phrases).get(0)))
                .toList();
    }
}
