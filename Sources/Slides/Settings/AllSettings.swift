/// Every setting, in the order of the reference page. A new one is one entry in one of the tables.
package let allSettings: [Setting] = aboutSettings + lookSettings + languageSettings + runtimeSettings + inertSettings

/// The same by name.
let settingsByName: [String: Setting] = Dictionary(
  allSettings.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
