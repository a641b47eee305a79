package be.datacoach.authoring.web;

import be.datacoach.authoring.ReadUsers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who uses the blocks of the module that a page is about. */
@Named
@RequestScoped
public class AuthorUsersView {

    /** @param modules their codes */
    public record UserRow(String block, String modules) {}

    @Inject
    private ReadUsers readUsers;

    public List<UserRow> getUsers() {
        return readUsers.of(Asked.module()).entrySet().stream()
                .map(one -> new UserRow(
                        one.getKey().code(),
                        String.join(
                                ", ",
                                one.getValue().stream().map(id -> id.code()).toList())))
                .toList();
    }
}
