/** What is said before the app itself is there: signing in, and everything that can stand in its way. */
export const start = {
  working: 'Öppnar Styrforum',
  signIn: {
    title: 'Logga in i Styrforum',
    text: 'Du loggar in med ditt arbetskonto. Listorna öppnas med dina egna rättigheter.',
    do: 'Logga in',
    waiting: 'Fortsätt i fönstret som öppnades. Ser du inget fönster kan du öppna det igen.',
    again: 'Öppna fönstret igen',
  },
  do: {
    retry: 'Försök igen',
    here: 'Logga in i det här fönstret',
    other: 'Logga in som någon annan',
    browser: 'Öppna Styrforum i webbläsaren',
  },
  /** Whom to ask, when the deployment does not say. */
  contact: 'den som ansvarar för Styrforum hos er',
  hinder: {
    cancelled: {
      title: 'Inloggningen blev inte klar',
      text: 'Fönstret stängdes innan du hade loggat in. Logga in igen när du vill fortsätta.',
    },
    popupBlocked: {
      title: 'Webbläsaren öppnade inget inloggningsfönster',
      text: 'Logga in i det här fönstret i stället, eller tillåt popup-fönster för den här sidan och försök igen.',
      textFramed:
        'Tillåt popup-fönster för den här sidan och försök igen, eller öppna Styrforum i webbläsaren och logga in där.',
    },
    noConsent: {
      title: 'Styrforum är inte godkänt i er organisation än',
      text: 'En administratör behöver godkänna appens behörigheter i Microsoft Entra. Be {{contact}} att ordna det, och öppna sedan sidan igen.',
    },
    notAssigned: {
      title: 'Du har inte fått tillgång till Styrforum',
      text: 'Appen är godkänd, men inte för ditt konto. Be {{contact}} att lägga till dig, och öppna sedan sidan igen.',
    },
    otherPerson: {
      title: 'Du är inloggad med ett annat konto',
      text: 'Styrforum öppnas med det konto som Teams eller den här enheten känner. Logga in med det, eller byt konto i Teams.',
    },
    offline: {
      title: 'Inloggningen går inte att nå',
      text: 'Kontrollera nätverket och försök igen. Inget du har skrivit är förlorat.',
    },
    silent: {
      title: 'Inloggningen svarar inte',
      text: 'Det kan gå bättre om en stund. Försök igen, eller öppna Styrforum i webbläsaren.',
    },
    refused: {
      title: 'Det gick inte att logga in',
      text: 'Försök igen. Händer det igen, ge koden till {{contact}}.',
    },
    siteMissing: {
      title: 'Webbplatsen för Styrforum hittas inte',
      text: 'Adressen i appens inställningar leder inte till någon webbplats som du når. Be {{contact}} att kontrollera den, och öppna sedan sidan igen.',
    },
    siteForbidden: {
      title: 'Du har inte tillgång till webbplatsen',
      text: 'Listorna ligger på en webbplats i SharePoint som ditt konto, eller appen, inte får läsa. Be {{contact}} att ge tillgång, och öppna sedan sidan igen.',
    },
    siteOffline: {
      title: 'Webbplatsen går inte att nå',
      text: 'Du är inloggad, men SharePoint svarar inte. Kontrollera nätverket och försök igen om en stund.',
    },
    unopened: {
      title: 'Styrforum gick inte att öppna',
      text: 'Du är inloggad, men appen kunde inte starta. Inget du har skrivit är förlorat. Försök igen. Händer det igen, ge koden till {{contact}}.',
    },
  },
  config: {
    missing: 'Styrforum är inte färdiginstallerat',
    missingText:
      'Filen config.json saknas bredvid sidan. Den som installerar Styrforum kopierar config.example.json till config.json, fyller i den och laddar om sidan.',
    notRoot: 'Styrforum ligger på fel plats',
    notRootText:
      'Den som installerar Styrforum lägger filerna överst på {{host}}, inte i en mapp under. Inloggningen hittar dem bara där. Öppna sedan adressen till värden utan något efter.',
    offline: 'Inställningarna går inte att hämta',
    offlineText: 'Kontrollera nätverket och ladda om sidan. Inget du har skrivit är förlorat.',
    wrong: 'Inställningarna för Styrforum är fel',
    wrongText:
      'Den som installerar Styrforum rättar filen config.json, där det står så här fel, och laddar om sidan: {{fields}}.',
    field: {
      json: 'filen är inte giltig JSON',
      tenant: 'tenant ska vara organisationens id i Entra',
      client: 'client ska vara appregistreringens id',
      site: 'site ska vara webbplatsens adress, som https://exempel.sharepoint.com/sites/styrforum',
      scopes: 'scopes ska vara en lista med minst en behörighet',
      teamsApp: 'teamsApp ska vara appens id i Teams',
      contact: 'contact ska vara en text',
    },
  },
  window: {
    done: 'Inloggningen är klar. Du kan stänga det här fönstret och gå tillbaka till Styrforum.',
    relay: 'Fortsätt till inloggningen för Styrforum.',
    go: 'Fortsätt',
    lost: 'Det här fönstret hör inte till någon inloggning. Stäng det, gå tillbaka till Styrforum och logga in därifrån.',
  },
} as const
