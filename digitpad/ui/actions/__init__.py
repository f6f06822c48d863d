"""The table of actions that menus, toolbars and the list of keys are made from."""
