package dev.tenure.guide;

import dev.tenure.models.companies.CompaniesCrossTenant;
import dev.tenure.models.companies.MembershipsCrossTenant;
import dev.tenure.models.companies.PersonFirm;
import dev.tenure.models.companies.UserPlace;
import dev.tenure.models.stores.LineItem;
import dev.tenure.models.stores.Order;
import dev.tenure.models.stores.OrderRow;
import dev.tenure.models.stores.OrderStatus;
import dev.tenure.models.stores.StoresTenant;
import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The lines of the pages about relationships, errors, item collections and what crosses tenants.
 */
@SuppressWarnings({"CheckReturnValue", "UnusedVariable"}) // as the pages have them
final class Examples {
  private Examples() {}

  static void join(TeamsTenant acme, String teamId, String personId, Instant now) {
    acme.transaction()
        .checkExists(acme.persons().key(personId))
        .update(acme.teams().update(teamId).addSize(1))
        .create(new Membership("acme", teamId, personId, "player", now))
        .run();
  }

  static void leave(TeamsTenant acme, String teamId, String personId) {
    acme.transaction()
        .update(acme.teams().update(teamId).addSize(-1))
        .delete(acme.memberships().key(teamId, personId), MembershipAttributes.ROLE.exists())
        .run();
  }

  static List<Query<Membership>> bothDirections(TeamsTenant acme) {
    Query<Membership> members = acme.memberships().all().teamId("reds");
    Query<Membership> teams = acme.memberships().byPerson("ann");
    return List.of(members, teams);
  }

  static List<Optional<Person>> people(TeamsTenant acme) {
    List<ItemKey<Person>> keys =
        acme.memberships().all().teamId("reds").stream()
            .map(member -> acme.persons().key(member.personId()))
            .toList();
    List<Optional<Person>> people = acme.persons().getAll(keys);
    return people;
  }

  static void dissolve(TeamsTenant acme, String teamId) {
    acme.teams().delete(teamId);
    acme.memberships()
        .deleteAll(
            acme.memberships().all().teamId(teamId).consistent().stream()
                .map(member -> acme.memberships().key(teamId, member.personId()))
                .toList());
  }

  static long below(TeamsTenant acme) {
    return acme.folders().all().path().beginsWith("plans/2026/").count();
  }

  static Query<Task> assigned(TeamsTenant acme, LocalDate today) {
    acme.tasks().update(acme.tasks().get("t-1").orElseThrow()).setAssignee("ann").run();
    acme.tasks().update("t-2").removeAssignee().run();
    return acme.tasks().byAssignee("ann").dueOn().upTo(today);
  }

  static String refused(TeamsTenant acme, Task task) {
    try {
      acme.tasks().create(task);
      return "created";
    } catch (ConditionFailedException refused) {
      return switch (refused.rule()) {
        case TAKEN -> "there is a task of this number";
        case ABSENT -> "there is no such task";
        case VERSION -> "somebody else was faster: read again";
        case ENTITY, CONDITION -> "not as it is now";
      };
    } catch (OperationFailedException failed) {
      if (failed.retryable()) {
        return "later";
      }
      throw failed;
    }
  }

  static String look(StoresTenant store) {
    OrderStatus status = OrderStatus.PLACED;
    int pieces = 0;
    for (OrderRow row : store.orderRows().of(17).stream().toList()) {
      if (row instanceof Order order) {
        status = order.status();
      } else if (row instanceof LineItem item) {
        pieces += item.quantity();
      }
    }
    return pieces + " " + status;
  }

  static List<UserPlace> places(DynamoDbClient loginClient) {
    CompaniesCrossTenant login = CompaniesCrossTenant.connect(loginClient);
    List<UserPlace> places = login.users().byEmail("ann@example.com").stream().toList();
    return places;
  }

  static List<PersonFirm> firms(MembershipsCrossTenant people, Instant now) {
    people.personFirms().create(new PersonFirm("ann@example.com", "Acme Inc", now));
    List<PersonFirm> firms = people.personFirms().of("ann@example.com").stream().toList();
    return firms;
  }
}
