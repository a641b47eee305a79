package be.datacoach.authoring.web;

import be.datacoach.authoring.form.Blocks;
import be.datacoach.authoring.form.Forms;
import be.datacoach.authoring.form.ReadForm;
import be.datacoach.authoring.form.ShapeModule;
import be.datacoach.authoring.form.ShapeModule.Act;
import be.datacoach.authoring.form.ShapeModule.Outcome;
import be.datacoach.authoring.form.ShapeModule.Verb;
import be.datacoach.authoring.web.form.BlockForm;
import be.datacoach.authoring.web.form.FieldRow;
import be.datacoach.authoring.web.form.GraphRow;
import be.datacoach.authoring.web.form.PartRow;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.figure.FigureOnPage;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/**
 * The form of one block, or of what stands around the blocks, with how its texts read. Fields save themselves; what is
 * added, moved or taken away is an act of one form on the page, whose buttons say what to do where: {@code UP|items/x|}.
 */
@Named
@RequestScoped
public class AuthorBlockView {

    /** A block in the outline. @param module that it stands in: another one where it is used here */
    public record Neighbour(String module, String id, String title, boolean here, PartRow.Place place, String kind) {}

    @Inject
    private ReadForm readForm;

    @Inject
    private ShapeModule shapeModule;

    @Inject
    private Catalogue catalogue;

    private ReadForm.Opened opened;
    private ReadForm.Filled filled;
    private BlockForm form;

    @PostConstruct
    void read() {
        opened = readForm.read(Asked.module(), Asked.block());
        filled = opened.form();
        LearnerKind audience = filled.content().audience();
        List<String> modules = catalogue.curriculum(audience).modules().stream()
                .map(module -> module.id().code())
                .toList();
        var shared = new BlockForm.Shared(catalogue.common().of(audience), modules, Phrases.in(Faces.getLocale()));
        form = BlockForm.of(filled, Asked.block(), shared, Asked.parameter("part"));
    }

    /** Does what the pressed button says. */
    public String change() {
        String[] act = (Asked.parameter("change") + "||").split("\\|", -1);
        boolean known =
                Arrays.stream(Verb.values()).anyMatch(verb -> verb.name().equals(act[0]));
        if (!known || act[1].isEmpty()) return "";
        String kind = isHead() && act[0].equals("ADD") ? Asked.parameter("type") : act[2];
        String title = Asked.parameter("title").strip();
        if (isHead() && act[0].equals("ADD") && title.isEmpty()) {
            Say.refused("author_block.message.error.title");
            return "";
        }
        long seen = Asked.parameter("seen").matches("\\d{1,18}") ? Long.parseLong(Asked.parameter("seen")) : -1;
        var wanted = new Act(Asked.block(), Verb.valueOf(act[0]), List.of(act[1].split("/")), kind, title);
        return told(shapeModule.shape(Asked.module(), seen, wanted), wanted.verb());
    }

    private static String told(Outcome outcome, Verb verb) {
        if (outcome instanceof Outcome.Done done) {
            return here(String.join("/", done.place())) + "&did=" + verb;
        }
        if (outcome instanceof Outcome.Held held) {
            Say.first("author_block.message.warn.held", String.join(", ", held.by()));
        } else Say.first("author_block.message.warn.changed");
        return here("");
    }

    private static String here(String part) {
        return "/author/block?faces-redirect=true&module=" + Asked.module() + "&block=" + Asked.block() + "&part="
                + URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    public String getModule() {
        return opened.work().module().code();
    }

    public int getVersion() {
        return opened.work().newest().number();
    }

    public String getModuleTitle() {
        return filled.content().module().texts().title().in(Faces.getLocale());
    }

    public String getBlock() {
        return Asked.block();
    }

    /** The thing on the page that somebody came for, or just worked on. */
    public String getPart() {
        return Asked.parameter("part");
    }

    /** What was just done to it. */
    public String getDid() {
        return Asked.parameter("did");
    }

    /** What pressing enter in a field of the form comes to. */
    public String getUsual() {
        return isHead() ? "ADD|blocks|" : "";
    }

    /** Whether the blocks stand on this page. */
    public boolean isOutlined() {
        return isHead() && filled.content().module().edition().published();
    }

    /** Whether these are the texts around the blocks. */
    public boolean isHead() {
        return Asked.block().isEmpty();
    }

    public String getTitle() {
        return filled.content().blocks().stream()
                .filter(block -> block.id().code().equals(Asked.block()))
                .map(block -> block.frame().title())
                .findFirst()
                .orElseGet(() -> Phrases.in(Faces.getLocale()).say("author_block.head"));
    }

    public List<Neighbour> getNeighbours() {
        List<Map.Entry<String, String>> blocks = Blocks.of(filled.source());
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> neighbour(blocks.get(i), i, i == blocks.size() - 1))
                .toList();
    }

    /** @param where the step to a block, and {@code module/block} where it stands elsewhere */
    private Neighbour neighbour(Map.Entry<String, String> where, int index, boolean last) {
        String[] used = where.getValue().split("/", 2);
        String id = used.length > 1 ? used[1] : where.getKey();
        Optional<Block> block = filled.content().blocks().stream()
                .filter(one -> one.id().code().equals(id))
                .findFirst();
        String title = block.map(one -> one.frame().title()).orElse(id);
        var place = new PartRow.Place("blocks/" + where.getKey(), title, index == 0, last);
        return new Neighbour(
                used.length > 1 ? used[0] : getModule(),
                id,
                title,
                id.equals(Asked.block()),
                place,
                block.map(BlockRow::kind).orElse("other"));
    }

    /** What a new block may be. */
    public List<String> getTypes() {
        return Forms.TYPES;
    }

    public long getSeen() {
        return filled.sheet().seal();
    }

    public List<FieldRow> getOwn() {
        return form.own();
    }

    public List<FieldRow> getRest() {
        return form.rest();
    }

    public List<PartRow.Listing> getLists() {
        return form.lists();
    }

    public boolean isDrawn() {
        return form.graph().isPresent();
    }

    public GraphRow getGraph() {
        return form.graph().orElseThrow();
    }

    /** The figures of a block that can be drawn, as they are drawn for everybody and for each who reads another case. */
    public List<FigureOnPage> getFigures() {
        return filled.content().blocks().stream()
                .filter(block -> block.id().code().equals(Asked.block()))
                .flatMap(BlockFigures::of)
                .toList();
    }

    public Proof getProof() {
        return Proof.of(opened.work(), filled.findings(), Faces.getLocale());
    }
}
