package be.datacoach.organisation.group;

import java.io.Serializable;

/** A group of schools as an administrator sees it. */
public record GroupRow(String uid, SchoolGroup.Kind kind, String name, boolean archived) implements Serializable {
    public static GroupRow of(SchoolGroup group) {
        return new GroupRow(group.uid(), group.kind(), group.name(), group.isArchived());
    }
}
