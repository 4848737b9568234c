package dev.tenure.models.companies;

import dev.tenure.runtime.TransactionCancelledException;
import java.time.Instant;
import java.util.List;

/** People and the companies they are in, read from both sides. */
final class MembershipService {
  private final MembershipsTable memberships;
  private final MembershipsCrossTenant people;

  MembershipService(MembershipsTable memberships, MembershipsCrossTenant people) {
    this.memberships = memberships;
    this.people = people;
  }

  /**
   * Both directions or neither.
   *
   * @throws TransactionCancelledException if the person is in the company already
   */
  void join(CompanyName company, String email, Instant at) {
    people
        .transaction()
        .create(new FirmMember(company, email, at))
        .create(new PersonFirm(email, company.name(), at))
        .run();
  }

  void leave(CompanyName company, String email) {
    people
        .transaction()
        .delete(new FirmMember(company, email, Instant.EPOCH))
        .delete(people.personFirms().key(email, company.name()))
        .run();
  }

  List<FirmMember> membersOf(CompanyName company) {
    return memberships.tenant(company).firmMembers().all().stream().toList();
  }

  List<PersonFirm> firmsOf(String email) {
    return people.personFirms().of(email).stream().toList();
  }
}
