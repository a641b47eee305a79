package be.datacoach.authoring.variant;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.proof.Readership;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.source.Point;
import be.datacoach.authoring.source.PointEditing;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.ModuleContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Who reads which text at the variation points of a module, in the draft where there is one. */
@ApplicationScoped
public class ReadReaders {

    /**
     * A point and who reads what there.
     *
     * @param readers nothing where the draft is not sound, or the table would be longer than anybody reads
     */
    public record Place(Point point, Optional<Readership> readers) {}

    /**
     * The points of one block.
     *
     * @param all every point of the module
     * @param places those of the block that was asked for
     * @param curriculum with the draft in it; the published one where the draft is not sound
     */
    public record Sheet(ModuleContent content, List<Point> all, List<Place> places, Curriculum curriculum) {
        public Sheet {
            all = List.copyOf(all);
            places = List.copyOf(places);
        }
    }

    @Inject
    private Desk desk;

    @Inject
    private Catalogue catalogue;

    @Inject
    private DraftedCurriculum drafted;

    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Sheet read(ModuleId module, String block) {
        Desk.Work work = desk.on(module);
        List<Point> all = PointEditing.of(work.source()).points();
        Optional<DraftedCurriculum.Planned> planned = drafted.with(module, work.source());
        List<Place> places = all.stream()
                .filter(point -> point.block().equals(block))
                .map(point -> new Place(point, planned.flatMap(known -> drafted.readers(known, module, point.name()))))
                .toList();
        Curriculum curriculum =
                planned.map(DraftedCurriculum.Planned::curriculum).orElseGet(() -> catalogue.curriculumOf(module));
        return new Sheet(desk.content(module, work.source()), all, places, curriculum);
    }
}
