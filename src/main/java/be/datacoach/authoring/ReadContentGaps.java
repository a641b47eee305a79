package be.datacoach.authoring;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.assignment.plan.ContentGap;
import be.datacoach.assignment.plan.ContentGaps;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Combinations of variants that fitted real coaches and that nobody wrote: what to write next. */
@ApplicationScoped
public class ReadContentGaps {

    private static final int FEW = 5;

    /**
     * A combination.
     *
     * @param title of the module, in Dutch; empty where it is gone
     * @param keys as a variant names them
     * @param met how many paths; 0 for a few
     * @param written whether a variant speaks to it by now
     */
    public record Gap(String module, String title, String point, String keys, long met, boolean written) {}

    @Inject
    private ContentGaps gaps;

    @Inject
    private Catalogue catalogue;

    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Page<Gap> read(int page) {
        int few = catalogue.common().threshold("few", FEW);
        Page<ContentGap> found = gaps.page(page, few);
        return new Page<>(
                found.rows().stream().map(gap -> gap(gap, few)).toList(), found.total(), found.number(), found.size());
    }

    private Gap gap(ContentGap gap, int few) {
        var module = catalogue.curriculumOf(gap.module()).find(gap.module());
        boolean written = module.stream()
                .flatMap(one -> one.points().stream())
                .filter(point -> point.id().equals(gap.point()))
                .flatMap(point -> point.variants().stream())
                .anyMatch(variant -> variant.keys().containsAll(gap.wanted()));
        String title = module.map(one -> one.texts().title().nl()).orElse("");
        long shown = gap.met() < few ? 0 : gap.met();
        return new Gap(gap.module().code(), title, gap.point().toString(), gap.keys(), shown, written);
    }
}
