package be.datacoach.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A listing that the database filters, orders and cuts: only what is asked stands in the query, so that it can go along an
 * index where nothing is.
 */
public final class Listing {
    private final String from;
    private final String alias;
    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Object> hints = new HashMap<>();

    private Listing(String entity, String alias) {
        this.from = " from " + entity + " " + alias;
        this.alias = alias;
    }

    /** @param alias of the entity in every condition */
    public static Listing of(String entity, String alias) {
        return new Listing(entity, alias);
    }

    public Listing where(String condition) {
        conditions
                .append(conditions.isEmpty() ? " where " : " and ")
                .append('(')
                .append(condition)
                .append(')');
        return this;
    }

    /** @param name of the parameter in the condition */
    public Listing where(String condition, String name, Object value) {
        return with(name, value).where(condition);
    }

    /** A value that conditions ask for by this name. */
    public Listing with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Those that hold this text in one of these columns, in small letters; everything when nothing was typed. */
    public Listing holding(String typed, String... columns) {
        if (typed.isBlank()) return this;
        return where(
                Stream.of(columns)
                        .map(column -> column + " like :text escape '!'")
                        .collect(Collectors.joining(" or ")),
                "text",
                SearchText.pattern(typed));
    }

    public Listing hint(String name, Object value) {
        hints.put(name, value);
        return this;
    }

    /** @param order without the words {@code order by} */
    public <T> Page<T> page(EntityManager entities, Class<T> type, String order, int number, int size) {
        TypedQuery<T> rows = entities.createQuery("select " + alias + from + conditions + " order by " + order, type);
        TypedQuery<Long> count = entities.createQuery("select count(" + alias + ")" + from + conditions, Long.class);
        values.forEach(rows::setParameter);
        values.forEach(count::setParameter);
        hints.forEach(rows::setHint);
        List<T> found = rows.setFirstResult(Page.offset(number, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(found, count.getSingleResult(), number, size);
    }
}
