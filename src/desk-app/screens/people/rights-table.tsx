// Rights table: who may do what, from the table that the server holds everybody to.

import { RIGHTS, type Right, may } from "../../../newsroom/people/rights.ts";
import { ROLES } from "../../../terms/desk/role.ts";
import { useWords } from "../../desk-context.ts";
import { PEOPLE_WORDS } from "../../words/people-words.ts";

const ALL_RIGHTS = Object.keys(RIGHTS) as readonly Right[];

export function RightsTable() {
  const words = useWords(PEOPLE_WORDS);
  return (
    <section class="account-part rights">
      <h2 id="rights-title">{words.rightsTitle}</h2>
      <div class="rights-frame" tabIndex={0} role="region" aria-labelledby="rights-title">
        <table>
          <thead>
            <tr>
              <td />
              {ROLES.map((role) => (
                <th key={role} scope="col">
                  {words.roles[role]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ALL_RIGHTS.map((right) => (
              <tr key={right}>
                <th scope="row">{words.rights[right]}</th>
                {ROLES.map((role) => (
                  <td key={role}>
                    <span aria-hidden="true">{may(role, right) ? "●" : "–"}</span>
                    <span class="quiet">{may(role, right) ? words.may : words.mayNot}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
