// Shown screen: the screen of an address; one line for each.

import { MissingScreen } from "../frame/missing-screen.tsx";
import type { Screen } from "../router/place.ts";
import { AccountScreen } from "./account/account-screen.tsx";
import { ArticleScreen } from "./article/article-screen.tsx";
import { PreviewScreen } from "./article/preview-screen.tsx";
import { RevisionsScreen } from "./article/revisions-screen.tsx";
import { AuditScreen } from "./audit/audit-screen.tsx";
import { ConnectionsScreen } from "./connections/connections-screen.tsx";
import { InboxScreen } from "./inbox/inbox-screen.tsx";
import { PeopleScreen } from "./people/people-screen.tsx";
import { PicturesScreen } from "./pictures/pictures-screen.tsx";
import { ReportsScreen } from "./reports/reports-screen.tsx";
import { SignInScreen } from "./sign-in/sign-in-screen.tsx";
import { WelcomeScreen } from "./sign-in/welcome-screen.tsx";
import { TakingInScreen } from "./taking-in/taking-in-screen.tsx";

export function ShownScreen({ screen }: { readonly screen: Screen }) {
  switch (screen.kind) {
    case "inbox":
      return <InboxScreen />;
    case "article":
      return <ArticleScreen id={screen.id} />;
    case "revisions":
      return <RevisionsScreen id={screen.id} />;
    case "preview":
      return <PreviewScreen id={screen.id} />;
    case "new":
      return <TakingInScreen />;
    case "pictures":
      return <PicturesScreen />;
    case "reports":
      return <ReportsScreen />;
    case "people":
      return <PeopleScreen />;
    case "account":
      return <AccountScreen />;
    case "audit":
      return <AuditScreen />;
    case "connections":
      return <ConnectionsScreen />;
    case "sign-in":
      return <SignInScreen />;
    case "welcome":
      return <WelcomeScreen token={screen.token} />;
    case "missing":
      return <MissingScreen />;
  }
}
