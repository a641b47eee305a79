package be.datacoach.administration.web;

import be.datacoach.organisation.group.FindGroups;
import be.datacoach.organisation.group.GroupRow;
import be.datacoach.organisation.group.PlaceSchool;
import be.datacoach.organisation.group.SchoolGroup.Kind;
import be.datacoach.platform.Page;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Groups of schools: all of them in a list, to choose from as a filter, and those of the school in the address. */
@Named
@RequestScoped
public class AdminSchoolGroupsView {
    /** A group to choose. */
    public record Option(String code, String label, boolean chosen) {}

    @Inject
    private FindGroups findGroups;

    @Inject
    private PlaceSchool placeSchool;

    @Inject
    private Search search;

    public Page<GroupRow> getPage() {
        return findGroups.matching(search.getText(), search.getPage(), Search.SIZE);
    }

    /** All that go on, the one that schools are filtered by chosen. */
    public List<Option> getFilter() {
        return findGroups.going().stream()
                .map(group -> option(group, group.uid().equals(search.getGroup())))
                .toList();
    }

    public List<Option> getCommunities() {
        return options(Kind.COMMUNITY);
    }

    public List<Option> getServices() {
        return options(Kind.SERVICE);
    }

    public boolean isSomething() {
        return !findGroups.going().isEmpty();
    }

    /** Those of this kind that go on; chosen are those of the school. */
    private List<Option> options(Kind kind) {
        Set<String> own =
                findGroups.ofSchool(school()).stream().map(GroupRow::uid).collect(Collectors.toSet());
        return findGroups.going().stream()
                .filter(group -> group.kind() == kind)
                .map(group -> option(group, own.contains(group.uid())))
                .toList();
    }

    private static Option option(GroupRow group, boolean chosen) {
        return new Option(group.uid(), group.name(), chosen);
    }

    public String place() {
        Map<String, String[]> sent = Faces.getRequestParameterValuesMap();
        List<String> groups = new ArrayList<>(List.of(sent.getOrDefault("services", new String[0])));
        Stream.of(sent.getOrDefault("community", new String[0]))
                .filter(uid -> !uid.isEmpty())
                .forEach(groups::add);
        placeSchool.become(school(), groups);
        Say.done("admin_school_groups.message.info.saved");
        return "/admin/school?faces-redirect=true&uid=" + school();
    }

    private static String school() {
        return Optional.ofNullable(Faces.getRequestParameter("uid")).orElse("");
    }
}
