package be.datacoach.assignment.plan;

import be.datacoach.adaptation.path.VariantGap;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Counts the gaps that real paths meet. */
@ApplicationScoped
public class ContentGaps {

    private static final int SIZE = 25;

    /** Always in the same order, so that two paths never wait for each other. */
    private static final Comparator<VariantGap> ORDER = Comparator.comparing(VariantGap::module)
            .thenComparing(VariantGap::point)
            .thenComparing(ContentGaps::keys);

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /** @param before what the path met when it was calculated last: that counts once */
    void met(Collection<VariantGap> now, Collection<VariantGap> before) {
        now.stream()
                .filter(gap -> before.stream().noneMatch(other -> same(gap, other)))
                .sorted(ORDER)
                .forEach(this::count);
    }

    private static boolean same(VariantGap one, VariantGap other) {
        return ORDER.compare(one, other) == 0;
    }

    /** One statement, so that two that come at once are both counted. */
    private void count(VariantGap gap) {
        entities.createNativeQuery("insert into content_gap (module, point, wanted, met) values (?1, ?2, ?3, 1)"
                        + " on duplicate key update met = met + 1")
                .setParameter(1, gap.module().code())
                .setParameter(2, gap.point().code())
                .setParameter(3, keys(gap))
                .executeUpdate();
    }

    private static String keys(VariantGap gap) {
        return gap.wanted().stream().map(key -> key.code()).sorted().collect(Collectors.joining("+"));
    }

    /** @param few below it no order is given: who is alone with something is not to be found */
    public Page<ContentGap> page(int number, int few) {
        List<ContentGap> rows = entities.createQuery(
                        "select g from ContentGap g"
                                + " order by case when g.met < :few then 0 else g.met end desc, g.module, g.point, g.wanted",
                        ContentGap.class)
                .setParameter("few", few)
                .setFirstResult(Page.offset(number, SIZE))
                .setMaxResults(SIZE)
                .getResultList();
        long total = entities.createQuery("select count(g) from ContentGap g", Long.class)
                .getSingleResult();
        return new Page<>(rows, total, number, SIZE);
    }
}
