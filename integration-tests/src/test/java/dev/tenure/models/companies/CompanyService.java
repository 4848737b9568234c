package dev.tenure.models.companies;

import dev.tenure.runtime.TransactionCancelledException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sign-up, the pages of a company, and the login page, which knows no company yet. */
final class CompanyService {
  private final CompaniesTable companies;
  private final CompaniesCrossTenant login;

  CompanyService(CompaniesTable companies, CompaniesCrossTenant login) {
    this.companies = companies;
    this.login = login;
  }

  /**
   * A company and its first user, or neither.
   *
   * @throws TransactionCancelledException if there is a company of this name
   */
  void found(CompanyName name, String ownerEmail, String ownerName, Instant at) {
    companies
        .tenant(name)
        .transaction()
        .create(new Company(name, at))
        .create(new User(name, ownerEmail, ownerName, false))
        .run();
  }

  /** A user, of a company that is there. */
  void add(User user) {
    CompaniesTenant company = companies.tenant(user.company());
    company.transaction().checkExists(company.company().key()).create(user).run();
  }

  User verify(CompanyName name, String email) {
    return companies.tenant(name).users().update(email).setEmailVerified(true).run();
  }

  Optional<Company> company(CompanyName name) {
    return companies.tenant(name).company().get();
  }

  List<User> users(CompanyName name) {
    return companies.tenant(name).users().all().stream().toList();
  }

  List<CompanyName> companiesOf(String email) {
    return login.users().byEmail(email).stream().map(UserPlace::company).toList();
  }
}
